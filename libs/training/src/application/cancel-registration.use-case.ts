import { type MemberId, Money } from '@coopera/kernel';
import { Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { CancelledBy } from '../domain/cancellation-terms';
import { registrationCancelled, seatFreed } from '../events';
import type { Registration } from '../persistence/registration.repository';
import { trainingErrors } from '../training.errors';
import { newsOf } from './announcements';
import { CancellationTermsQuery } from './cancellation-terms.query';
import { LeavingPlaces } from './leaving-places';
import { amountIn, ParticipantMails } from './participant-mails';
import { SeatCharges } from './seat-charges';
import { type SessionCard, SessionCards } from './session-cards';

export interface CancelRegistrationInput {
  registrationId: string;
  by: CancelledBy;
  /** Whose it must be, where a member cancels. */
  owner?: MemberId;
}

/**
 * Gives up a seat or a place on the list: what the rules give back returns to the budget, and the seat goes to who waits.
 * Fails with: training.registration-not-found, training.registration-over
 */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly places: LeavingPlaces,
    private readonly cards: SessionCards,
    private readonly rules: CancellationTermsQuery,
    private readonly charges: SeatCharges,
    private readonly mails: ParticipantMails,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns what is given back */
  @Transactional()
  async execute({ registrationId, by, owner }: CancelRegistrationInput): Promise<Money> {
    const one = await this.places.locked(registrationId, owner ?? null);
    const card = await this.cards.of(one.sessionId);
    const today = this.clock.today();
    const hasBegun = by === 'participant' && today > card.session.startsOn;
    const isOver = one.status === 'cancelled' || card.session.status === 'held';
    if (isOver || hasBegun) throw trainingErrors.fail('registration-over');
    const hadSeat = one.status === 'registered';
    const refunded = hadSeat ? this.rules.refund(one.price, card.session.startsOn, by) : Money.zero();
    await this.places.leave(one, by, refunded);
    await this.charges.refund(one, refunded, card, today);
    await this.mails.send('registration-cancelled', one, card, wordsOf(one, refunded, card));
    await this.outbox.announce(
      registrationCancelled.of({ ...newsOf(one, card, today), by, refunded: refunded.toJSON() }),
      ...(hadSeat ? [seatFreed.of({ sessionId: one.sessionId })] : []),
    );
    return refunded;
  }
}

const wordsOf = ({ language }: Registration, refunded: Money, { session }: SessionCard) => ({
  refunded: refunded.isZero() ? '' : amountIn(refunded, language),
  reason: session.cancelReason ?? '',
});
