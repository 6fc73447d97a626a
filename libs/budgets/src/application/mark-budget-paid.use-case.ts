import type { InvoicePaid } from '@coopera/invoicing/events';
import { Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { budgetErrors } from '../budgets.errors';
import { accounts } from '../domain/budget-position';
import { paidPart } from '../domain/earning';
import { BudgetRepository } from '../persistence/budget.repository';
import { EarningRepository } from '../persistence/earning.repository';

/** Money received makes the earned budget paid, in proportion. Fails with: budgets.not-earned-yet (the delivery is tried again) */
@Injectable()
export class MarkBudgetPaid {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly earnings: EarningRepository,
    private readonly ledger: Ledger,
  ) {}

  async execute(payment: InvoicePaid): Promise<void> {
    await this.budgets.lock(payment.activityId);
    const earning = await this.earnings.getForUpdate(payment.invoiceId);
    if (!earning) throw budgetErrors.fail('not-earned-yet');
    const received = earning.received.plus(Money.fromJson(payment.amount));
    const paid = paidPart(earning.earned, earning.gross.minus(earning.credited), received);
    const moved = paid.minus(earning.paid);
    const posted = await this.ledger.post({
      ledger: 'budget',
      occurredOn: payment.receivedOn,
      reason: 'budget-paid',
      source: { kind: 'receipt', id: payment.receiptId },
      params: { number: payment.number, client: payment.clientName },
      lines: [debit(accounts.unpaid, moved, payment.activityId), credit(accounts.paid, moved, payment.activityId)],
    });
    if (!posted) return;
    await this.earnings.save({ ...earning, received, paid });
    const amount = Money.fromJson(payment.amount);
    await this.earnings.addReceipt(earning, { id: payment.receiptId, on: payment.receivedOn, amount });
  }
}
