import { Decimal, type LocalDate, yearOf } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';
import { datingBreach, deadlineOf } from '../domain/dating-rule';
import type { ExpenseLine } from '../domain/expense-line';
import type { ExpenseType } from '../domain/expense-type';
import { isWithinLimit } from '../domain/trip';
import { expenseErrors } from '../expenses.errors';
import { LineRepository } from '../persistence/line.repository';
import { VehicleRepository } from '../persistence/vehicle.repository';
import { MileageRates } from './mileage-rates';
import { ReceiptLocker } from './receipt-locker';

/** The rules of the cooperative, each refusal quoting its own. */
@Injectable()
export class SubmissionRules {
  constructor(
    private readonly lines: LineRepository,
    private readonly vehicles: VehicleRepository,
    private readonly locker: ReceiptLocker,
    private readonly rates: MileageRates,
    private readonly parameters: Parameters,
  ) {}

  /**
   * Fails with: expenses.receipt-in-the-future, expenses.receipt-out-of-year, expenses.after-deadline, expenses.receipt-missing,
   * expenses.not-in-cooperative-name, expenses.mileage-limit
   */
  async check(line: ExpenseLine, type: ExpenseType, today: LocalDate): Promise<void> {
    this.mustBeInTime(line, today);
    if (type.needsReceipt && !(await this.locker.has(line.data.id))) throw refuse('receipt-missing', line, {}, '/file');
    this.mustBeInCooperativeName(line);
    await this.mustStayWithinLimit(line);
  }

  private mustBeInTime(line: ExpenseLine, today: LocalDate): void {
    const { spentOn } = line.data;
    const day = this.parameters.at(today).count('expenses.deadline-days').value;
    const breach = datingBreach(spentOn, today, day);
    if (breach) throw refuse(breach, line, { date: spentOn, deadline: deadlineOf(yearOf(spentOn), day) }, '/spentOn');
  }

  /** A till receipt is enough below the limit; what is bought for the Activité above it is invoiced to the cooperative. */
  private mustBeInCooperativeName(line: ExpenseLine): void {
    const { family, amount, spentOn, isInCooperativeName } = line.data;
    const limit = this.parameters.at(spentOn).money('expenses.ticket-limit').value;
    if (family === 'purchase' && amount.compare(limit) > 0 && !isInCooperativeName)
      throw refuse('not-in-cooperative-name', line, { limit: limit.toString() }, '/isInCooperativeName');
  }

  private async mustStayWithinLimit(line: ExpenseLine): Promise<void> {
    const { trip, memberId, spentOn, id } = line.data;
    if (!trip) return;
    const vehicle = await this.vehicles.find(trip.vehicleId, memberId);
    if (vehicle?.kind === 'bicycle') return;
    await this.vehicles.lockOf(memberId);
    const limit = this.rates.limitOn(spentOn).value;
    const year = yearOf(spentOn);
    const driven = await this.lines.kilometresOf(memberId, year, id);
    if (!isWithinLimit(driven, Decimal.of(trip.km), limit))
      throw refuse('mileage-limit', line, { limit: limit.toString(), driven: driven.toString(), year }, '/trip/km');
  }
}

type Rule =
  | 'receipt-in-the-future'
  | 'receipt-out-of-year'
  | 'after-deadline'
  | 'receipt-missing'
  | 'not-in-cooperative-name'
  | 'mileage-limit';

const refuse = (rule: Rule, { data }: ExpenseLine, params: Record<string, string | number>, field: string) =>
  expenseErrors.fail(rule, { label: data.supplier, ...params }, `/lines/${data.id}${field}`);
