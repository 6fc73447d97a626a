import type { CreditNoteIssued } from '@coopera/invoicing/events';
import { Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { budgetErrors } from '../budgets.errors';
import { accounts } from '../domain/budget-position';
import { earn, paidPart } from '../domain/earning';
import { BudgetRepository } from '../persistence/budget.repository';
import { type Earning, EarningRepository } from '../persistence/earning.repository';

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

/** The earning as if the invoice had been for the rest only, so that several credit notes never drift by a cent. */
function afterCredit(earning: Earning, net: Money, gross: Money): Earning {
  const left = earning.net.minus(net);
  const { levy, earned } = earn(left, earning.levyRate);
  const credited = earning.credited.plus(gross);
  const stillDue = earning.gross.minus(credited);
  const paid = Money.min(paidPart(earned, stillDue, Money.min(earning.received, stillDue)), earned);
  return { ...earning, net: left, levy, earned, credited, paid: earning.received.isZero() ? Money.zero() : paid };
}
