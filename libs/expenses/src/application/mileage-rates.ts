import type { Decimal, LocalDate } from '@coopera/kernel';
import { isUnverified, Parameters, type Sourced } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';
import type { VehicleKind } from '../domain/trip';

export interface MileageRate {
  /** Euros a kilometre: "0.4415". */
  rate: Decimal;
  table: string;
  source: string;
  isUnverified: boolean;
}

/** The allowance in force on the day of a trip, from the table that the cooperative follows on that day. */
@Injectable()
export class MileageRates {
  constructor(private readonly parameters: Parameters) {}

  /** Fails with: parameters.no-value-in-force, on a day that neither table knows */
  on(day: LocalDate, kind: VehicleKind): MileageRate {
    const at = this.parameters.at(day);
    if (kind === 'bicycle') return rateOf(at.decimal('mileage.cycling'));
    const followed = at.choice('mileage.table').value;
    // The quarterly table has gaps: where it says nothing, the yearly one does.
    const table = followed === 'quarterly' && at.has('mileage.quarterly') ? 'mileage.quarterly' : 'mileage.yearly';
    return rateOf(at.decimal(table));
  }

  /** Kilometres a year and person, and their source. */
  limitOn(day: LocalDate): Sourced<Decimal> {
    return this.parameters.at(day).decimal('mileage.tax-limit');
  }
}

const rateOf = ({ value, ref }: Sourced<Decimal>): MileageRate => ({
  rate: value,
  table: ref.key,
  source: ref.source,
  isUnverified: isUnverified(ref.confidence),
});
