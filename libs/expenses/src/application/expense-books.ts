import { ExpenseBudget } from '@coopera/budgets';
import { type LocalDate, yearOf } from '@coopera/kernel';
import { credit, debit, type EntryData, Ledger, ledgerErrors } from '@coopera/ledger';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { ExpenseTypes } from './expense-types';

export const EXPENSE = 'expense';
/** What members are owed for their expenses. */
export const DEBT = '4892';
export const RECOVERABLE_VAT = '411';

/** What an expense moves in both ledgers, each once per submission. */
@Injectable()
export class ExpenseBooks {
  constructor(
    private readonly ledger: Ledger,
    private readonly budget: ExpenseBudget,
    private readonly types: ExpenseTypes,
    private readonly clock: Clock,
  ) {}

  /** The promise becomes a cost and a debt. @returns the day it is booked on */
  async validate(line: ExpenseLine): Promise<LocalDate> {
    const { figures } = line.frozen;
    await this.budget.spend({ ...this.spendOf(line), cost: figures.cost });
    return this.postInItsYear(line, this.entryOf(line, 'expense-validated', 1));
  }

  async refuse(line: ExpenseLine): Promise<void> {
    await this.release(line);
  }

  /** The member is owed nothing more: the budget has its money back, and the VAT is not recovered. */
  async waive(line: ExpenseLine): Promise<void> {
    if (line.data.status === 'submitted') return this.release(line);
    await this.budget.refund({ ...this.spendOf(line), cost: line.frozen.figures.cost });
    await this.ledger.post({ ...this.entryOf(line, 'expense-waived', -1), occurredOn: this.clock.today() });
  }

  private release(line: ExpenseLine): Promise<void> {
    const { activityId, source, on } = this.spendOf(line);
    return this.budget.release(activityId, source, on);
  }

  private spendOf(line: ExpenseLine) {
    const source = { kind: EXPENSE, id: line.frozen.submissionId };
    return { activityId: line.data.activityId, source, on: this.clock.today(), label: line.label };
  }

  private entryOf(line: ExpenseLine, reason: string, sign: 1 | -1): Omit<EntryData, 'occurredOn'> {
    const { figures, submissionId } = line.frozen;
    const { reimbursed, deductibleVat, cost } = figures;
    const { account } = this.types.get(line.data.type, null, line.data.spentOn);
    return {
      ledger: 'statutory',
      reason,
      source: { kind: EXPENSE, id: submissionId },
      params: { label: line.label },
      lines: [
        debit(account, cost.times(sign)),
        debit(RECOVERABLE_VAT, deductibleVat.times(sign)),
        credit(DEBT, reimbursed.times(sign)),
      ],
    };
  }

  /** An expense of the year before is a cost of that year while its December is open, and of today afterwards. */
  private async postInItsYear(line: ExpenseLine, entry: Omit<EntryData, 'occurredOn'>): Promise<LocalDate> {
    const today = this.clock.today();
    const spentOn = yearOf(line.data.spentOn);
    const day = spentOn < yearOf(today) ? (`${spentOn}-12-31` as LocalDate) : today;
    try {
      await this.ledger.post({ ...entry, occurredOn: day });
      return day;
    } catch (error) {
      if (!ledgerErrors.is(error, 'period-closed') || day === today) throw error;
      await this.ledger.post({ ...entry, occurredOn: today });
      return today;
    }
  }
}
