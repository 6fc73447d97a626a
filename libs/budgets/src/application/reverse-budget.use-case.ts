import type { CreditNoteIssued } from '@coopera/invoicing/events';
import { Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { budgetErrors } from '../budgets.errors';
import { accounts } from '../domain/budget-position';
import { afterCredit } from '../domain/earning';
import { BudgetRepository } from '../persistence/budget.repository';
import { EarningRepository } from '../persistence/earning.repository';

/**
 * A credit note reduces the budget and returns the levy. It may push the budget below zero: then nothing new is spent.
 * Fails with: budgets.not-earned-yet (the delivery is tried again)
 */
@Injectable()
export class ReverseBudget {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly earnings: EarningRepository,
    private readonly ledger: Ledger,
  ) {}

  async execute(note: CreditNoteIssued): Promise<void> {
    await this.budgets.lock(note.activityId);
    const earning = await this.earnings.getForUpdate(note.invoiceId);
    if (!earning) throw budgetErrors.fail('not-earned-yet');
    const after = afterCredit(earning, Money.fromJson(note.net), Money.fromJson(note.gross));
    const paid = earning.paid.minus(after.paid);
    const unpaid = earning.earned.minus(earning.paid).minus(after.earned.minus(after.paid));
    const posted = await this.ledger.post({
      ledger: 'budget',
      occurredOn: note.issuedOn,
      reason: 'budget-credited-back',
      source: { kind: 'credit-note', id: note.creditNoteId },
      params: { number: note.number, invoice: earning.invoiceNumber, client: note.clientName },
      lines: [
        credit(accounts.turnover, earning.net.minus(after.net)),
        debit(accounts.unpaid, unpaid, note.activityId),
        debit(accounts.paid, paid, note.activityId),
        debit(accounts.fixedContribution, earning.levy.minus(after.levy)),
      ],
    });
    if (posted) await this.earnings.save(after);
  }
}
