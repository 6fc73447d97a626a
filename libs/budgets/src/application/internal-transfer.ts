import type { ActivityId, LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { accounts } from '../domain/budget-position';
import { BudgetRepository } from '../persistence/budget.repository';
import { Budgets } from './budgets';
import { refuseOverdraft } from './overdraft';

export interface Transfer {
  from: ActivityId;
  to: ActivityId;
  amount: Money;
  on: LocalDate;
  /** Why, with what the sentences of both members need. */
  reason: 'internal-order-accepted' | 'internal-order-cancelled';
  source: { kind: string; id: string };
  params: Record<string, string>;
}

/** Budget from one Activité to another, as it is: no invoice, no levy, no VAT. */
@Injectable()
export class InternalTransfer {
  constructor(
    private readonly repository: BudgetRepository,
    private readonly budgets: Budgets,
    private readonly ledger: Ledger,
  ) {}

  /** Safe to replay. Fails with: budgets.not-enough-budget */
  async move({ from, to, amount, on, reason, source, params }: Transfer): Promise<void> {
    // Always in the same order: two transfers in opposite directions never wait for one another.
    for (const id of [from, to].sort()) await this.repository.lock(id);
    const lines = [debit(accounts.paid, amount, from), credit(accounts.paid, amount, to)];
    const posted = await this.ledger.post({ ledger: 'budget', occurredOn: on, reason, source, params, lines });
    if (posted) refuseOverdraft(await this.budgets.positionOf(from), amount);
  }
}
