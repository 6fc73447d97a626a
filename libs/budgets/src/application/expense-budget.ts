import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { accounts } from '../domain/budget-position';
import { BudgetRepository } from '../persistence/budget.repository';
import { Budgets, type ReserveInput } from './budgets';

/** Where the budget of expenses and purchases goes. */
const EXPENSES = '9310';

export interface ExpenseSpend {
  activityId: ActivityId;
  /** The reservation that is spent, by its source. */
  source: { kind: string; id: string };
  /** Cost without the VAT that is recovered. */
  cost: Money;
  on: LocalDate;
  label: string;
}

/** Budget for expenses and purchases: promised at submission, spent at validation, given back at a refusal or a waiver. */
@Injectable()
export class ExpenseBudget {
  constructor(
    private readonly repository: BudgetRepository,
    private readonly budgets: Budgets,
    private readonly ledger: Ledger,
    private readonly database: Database,
  ) {}

  /** A replay for the same source changes nothing. Fails with: budgets.not-enough-budget */
  reserve(input: ReserveInput): Promise<void> {
    return this.budgets.reserve(input);
  }

  /** Gives the promise back. */
  async release(activityId: ActivityId, source: ExpenseSpend['source'], on: LocalDate): Promise<void> {
    await this.repository.lock(activityId);
    await this.budgets.release(source, on);
  }

  /** The promise becomes a cost. Never refused: it was promised. A replay changes nothing. */
  async spend(spend: ExpenseSpend): Promise<void> {
    await this.repository.lock(spend.activityId);
    await this.use(spend);
    await this.post('expense-spent', spend, spend.cost);
  }

  /** Gives back what was spent: the member gave his expense up, or the supplier sent a credit note. */
  async refund(spend: ExpenseSpend): Promise<void> {
    await this.repository.lock(spend.activityId);
    await this.post('expense-refunded', spend, spend.cost.negate());
  }

  private async use({ source, on }: ExpenseSpend): Promise<void> {
    const [used] = await this.database.changed<{ activity_id: ActivityId; amount: string; label: string }>(
      `UPDATE budgets.reservation SET status = 'spent' WHERE source_id = $1 AND status = 'open' RETURNING activity_id, amount, label`,
      [source.id],
    );
    if (!used) return;
    const amount = Money.ofCents(BigInt(used.amount));
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason: 'budget-reservation-used',
      source,
      params: { label: used.label },
      lines: [debit(accounts.reserved, amount, used.activity_id), credit(accounts.commitments, amount)],
    });
  }

  private async post(reason: string, { activityId, source, on, label }: ExpenseSpend, taken: Money): Promise<void> {
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason,
      source,
      params: { label },
      lines: [debit(accounts.paid, taken, activityId), credit(EXPENSES, taken)],
    });
  }
}
