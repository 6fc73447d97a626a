import { type ActivityId, Money } from '@coopera/kernel';
import { Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Registration, RegistrationRepository } from '../persistence/registration.repository';
import { SeatAccountRepository } from '../persistence/seat-account.repository';
import { SeatInvoices } from './seat-invoices';
import { type SessionCard, SessionCards } from './session-cards';

/**
 * Brings what someone of the public was invoiced to what he owes: an invoice for a seat, a credit note for what a cancellation
 * gives back. Safe to replay, and right in whatever order the news arrive. Fails as the use cases of invoicing do.
 */
@Injectable()
export class SettlePublicSeat {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly accounts: SeatAccountRepository,
    private readonly cards: SessionCards,
    private readonly invoices: SeatInvoices,
  ) {}

  @Transactional()
  async execute(registrationId: string): Promise<void> {
    const one = await this.registrations.getForUpdate(registrationId);
    if (one.memberId) return;
    const card = await this.cards.of(one.sessionId);
    const owed = one.seatedOn ? one.price.minus(one.refunded) : Money.zero();
    if (!one.invoiceId && owed.isPositive()) await this.invoice(one, owed, card);
    else if (one.invoiced.compare(owed) > 0) await this.credit(one, owed, card);
  }

  private async invoice(one: Registration, owed: Money, card: SessionCard): Promise<void> {
    const known = one.billing?.enterpriseNumber ? null : await this.accounts.clientOf(one.email);
    const clientId = known ?? (await this.invoices.client(one, card.session.sellingActivityId as ActivityId));
    const invoiceId = await this.invoices.invoice(one, owed, clientId, card);
    await this.accounts.markInvoiced(one.id, clientId, invoiceId, owed);
  }

  private async credit(one: Registration, owed: Money, card: SessionCard): Promise<void> {
    const noteId = await this.invoices.creditNote(one, one.invoiced.minus(owed), card);
    await this.accounts.markCredited(one.id, noteId, owed);
  }
}
