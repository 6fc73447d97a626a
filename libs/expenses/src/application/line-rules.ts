import { Decimal, type MemberId, Money } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { highestVat } from '../domain/expense-figures';
import type { LineContent } from '../domain/expense-line';
import { MILEAGE } from '../domain/expense-type';
import { allowanceOf, type Trip } from '../domain/trip';
import { expenseErrors } from '../expenses.errors';
import { VehicleRepository } from '../persistence/vehicle.repository';
import { ExpenseTypes } from './expense-types';
import { MileageRates } from './mileage-rates';

/** What a line must hold to be kept at all; the rules of the cooperative come at its submission. */
@Injectable()
export class LineRules {
  constructor(
    private readonly types: ExpenseTypes,
    private readonly rates: MileageRates,
    private readonly vehicles: VehicleRepository,
  ) {}

  /**
   * The content that is kept: a trip has its allowance as amount.
   * Fails with: expenses.unknown-type, expenses.trip-missing, expenses.vehicle-not-found, expenses.supplier-missing,
   * expenses.amount-of-nothing, expenses.vat-too-high
   */
  async settle(content: LineContent, memberId: MemberId): Promise<LineContent> {
    this.types.get(content.type, content.family, content.spentOn);
    if (content.type === MILEAGE) return this.asTrip(content, memberId);
    if (!content.supplier.trim()) throw expenseErrors.fail('supplier-missing', {}, '/supplier');
    if (!content.amount.isPositive()) throw expenseErrors.fail('amount-of-nothing', {}, '/amount');
    const highest = highestVat(content.amount);
    if (content.vat.isNegative() || content.vat.compare(highest) > 0)
      throw expenseErrors.fail('vat-too-high', { highest: highest.toString() }, '/vat');
    return { ...content, supplier: content.supplier.trim(), trip: null };
  }

  private async asTrip(content: LineContent, memberId: MemberId): Promise<LineContent> {
    const trip = completeTrip(content.trip);
    const vehicle = await this.vehicles.find(trip.vehicleId, memberId);
    if (!vehicle) throw expenseErrors.fail('vehicle-not-found', {}, '/trip/vehicleId');
    const amount = allowanceOf(Decimal.of(trip.km), this.rates.on(content.spentOn, vehicle.kind).rate);
    if (!amount.isPositive()) throw expenseErrors.fail('amount-of-nothing', {}, '/trip/km');
    const supplier = `${trip.from} → ${trip.to}`;
    return {
      ...content,
      supplier,
      amount,
      vat: Money.zero(),
      isInCooperativeName: false,
      supplierVatNumber: null,
      trip,
    };
  }
}

/** Fails with: expenses.trip-missing */
function completeTrip(trip: Trip | null): Trip {
  const missing = (['vehicleId', 'from', 'to', 'reason', 'km'] as const).find((field) => !trip?.[field]?.trim());
  if (!trip || missing) throw expenseErrors.fail('trip-missing', {}, `/trip/${missing ?? 'vehicleId'}`);
  return trip;
}
