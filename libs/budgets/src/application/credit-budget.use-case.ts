import type { InvoiceIssued } from '@coopera/invoicing/events';
import { Money, Rate } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { accounts } from '../domain/budget-position';
import { earn } from '../domain/earning';
import { budgetCredited } from '../events';
import { BudgetRepository } from '../persistence/budget.repository';
import { EarningRepository } from '../persistence/earning.repository';

/** An issued invoice earns its budget at once: the net amount less the levy at the rate of its day. */
@Injectable()
export class CreditBudget {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly earnings: EarningRepository,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  async execute(invoice: InvoiceIssued): Promise<void> {
    await this.budgets.lock(invoice.activityId);
    if (await this.earnings.getForUpdate(invoice.invoiceId)) return;
    const net = Money.fromJson(invoice.net);
    const levyRate = Rate.of(invoice.levyRate);
    const { levy, earned } = earn(net, levyRate);
    const { invoiceId, activityId, number: invoiceNumber, clientId, clientName, issuedOn, dueOn } = invoice;
    const zero = Money.zero();
    const gross = Money.fromJson(invoice.gross);
    await this.earnings.save({
      invoiceId,
      invoiceNumber,
      clientId,
      clientName,
      activityId,
      net,
      levyRate,
      levy,
      earned,
      gross,
      credited: zero,
      received: zero,
      paid: zero,
      earnedOn: issuedOn,
      dueOn,
    });
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: issuedOn,
      reason: 'budget-earned',
      source: { kind: 'invoice', id: invoiceId },
      params: {
        number: invoiceNumber,
        client: clientName,
        net: net.toString(),
        levy: levy.toString(),
        rate: levyRate.toPercent(),
      },
      lines: [
        debit(accounts.turnover, net),
        credit(accounts.unpaid, earned, activityId),
        credit(accounts.fixedContribution, levy),
      ],
    });
    await this.outbox.announce(
      budgetCredited.of({ activityId, invoiceId, invoiceNumber, levy: levy.toJSON(), earned: earned.toJSON() }),
    );
  }
}
