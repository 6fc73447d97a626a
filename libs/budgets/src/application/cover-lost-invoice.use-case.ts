import { Activities } from '@coopera/activities';
import type { InvoiceWrittenOff } from '@coopera/invoicing/events';
import { Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Mailer } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { budgetErrors } from '../budgets.errors';
import { accounts } from '../domain/budget-position';
import { afterCredit } from '../domain/earning';
import { BudgetRepository } from '../persistence/budget.repository';
import { EarningRepository } from '../persistence/earning.repository';

/** The account of the pot for what is lost with a client. */
const LOST = '9250';

/**
 * A client will never pay: turnover and levy of what is lost are taken back, and the pot pays the budget in its place, but for
 * the part that the policy leaves to the Activité. Fails with: budgets.not-earned-yet (the delivery is tried again)
 */
@Injectable()
export class CoverLostInvoice {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly earnings: EarningRepository,
    private readonly ledger: Ledger,
    private readonly parameters: Parameters,
    private readonly activities: Activities,
    private readonly members: Members,
    private readonly mailer: Mailer,
  ) {}

  async execute(lost: InvoiceWrittenOff): Promise<void> {
    await this.budgets.lock(lost.activityId);
    const earning = await this.earnings.getForUpdate(lost.invoiceId);
    if (!earning) throw budgetErrors.fail('not-earned-yet');
    // Where nothing came in, all that is left is lost: credit notes with other rates of VAT leave no cent behind.
    const net = earning.received.isZero() ? earning.net : Money.min(Money.fromJson(lost.net), earning.net);
    const after = afterCredit(earning, net, Money.fromJson(lost.gross));
    const share = this.parameters.at(lost.writtenOffOn).rate('guarantee.member-share-of-loss').value;
    const gone = earning.earned.minus(after.earned);
    const own = share.applyTo(gone, 'half-up');
    const covered = gone.minus(own);
    const paid = earning.paid.minus(after.paid);
    const posted = await this.ledger.post({
      ledger: 'budget',
      occurredOn: lost.writtenOffOn,
      reason: 'budget-loss-covered',
      source: { kind: 'invoice', id: lost.invoiceId },
      params: {
        number: lost.number,
        client: lost.clientName,
        lost: gone.toString(),
        covered: covered.toString(),
        own: own.toString(),
      },
      lines: [
        credit(accounts.turnover, earning.net.minus(after.net)),
        debit(accounts.fixedContribution, earning.levy.minus(after.levy)),
        debit(accounts.unpaid, gone.minus(paid), lost.activityId),
        debit(LOST, covered),
        credit(accounts.paid, covered.minus(paid), lost.activityId),
      ],
    });
    if (!posted) return;
    await this.earnings.save(after);
    await this.tell(lost, { lost: gone, covered, own });
  }

  private async tell(invoice: InvoiceWrittenOff, amounts: Record<'lost' | 'covered' | 'own', Money>): Promise<void> {
    const names = await this.activities.names([invoice.activityId]);
    const bearers = await this.activities.bearersOf(invoice.activityId);
    const cards = await this.members.cards(bearers.map(({ memberId }) => memberId));
    for (const { email, name, language } of cards.values()) {
      const shown = (amount: Money): string => (language === 'en' ? `${amount}` : `${amount}`.replace('.', ','));
      await this.mailer.queue({
        template: 'budgets/invoice-lost',
        language,
        to: email,
        data: {
          name,
          number: invoice.number,
          client: invoice.clientName,
          activity: names.get(invoice.activityId),
          lost: shown(amounts.lost),
          covered: shown(amounts.covered),
          own: shown(amounts.own),
        },
        about: { kind: 'invoice', id: invoice.invoiceId },
      });
    }
  }
}
