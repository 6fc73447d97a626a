import { type LocalDate } from '@coopera/kernel';
import { newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type ExpenseFigures, figuresOf } from '../domain/expense-figures';
import type { ExpenseLine } from '../domain/expense-line';
import type { ExpenseType } from '../domain/expense-type';
import { expenseErrors } from '../expenses.errors';
import { LineRepository } from '../persistence/line.repository';
import { VehicleRepository } from '../persistence/vehicle.repository';
import { ExpenseTypes } from './expense-types';
import { MileageRates } from './mileage-rates';
import { SubmissionRules } from './submission-rules';

/** Checks a line by the rules and freezes what it costs by the tables of its day. */
@Injectable()
export class LineFreezer {
  constructor(
    private readonly types: ExpenseTypes,
    private readonly rules: SubmissionRules,
    private readonly lines: LineRepository,
    private readonly vehicles: VehicleRepository,
    private readonly rates: MileageRates,
  ) {}

  /** Fails with: expenses.likeness-to-confirm, and what SubmissionRules refuses */
  async freeze(line: ExpenseLine, isConfirmed: boolean, on: LocalDate): Promise<void> {
    const type = this.types.get(line.data.type, null, line.data.spentOn);
    await this.rules.check(line, type, on);
    const resembles = !line.data.trip && (await this.lines.resembling(line));
    if (resembles && !isConfirmed)
      throw expenseErrors.fail(
        'likeness-to-confirm',
        { label: line.data.supplier, lineId: line.data.id },
        `/lines/${line.data.id}`,
      );
    const mileage = await this.mileageOf(line);
    line.submit({
      on,
      submissionId: newId(),
      figures: this.figures(line, type),
      rate: mileage?.rate.toString() ?? null,
      isUnverified: type.isUnverified || (mileage?.isUnverified ?? false),
      isLikenessConfirmed: resembles,
    });
  }

  /** What a line would give if it were submitted as it stands. */
  figures(line: ExpenseLine, type: ExpenseType): ExpenseFigures {
    return figuresOf(line.data, type);
  }

  private async mileageOf({ data: { trip, memberId, spentOn } }: ExpenseLine) {
    const vehicle = trip && (await this.vehicles.find(trip.vehicleId, memberId));
    return vehicle ? this.rates.on(spentOn, vehicle.kind) : null;
  }
}
