import { Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { registrationPromoted, seatFreed } from '../events';
import { type Registration, RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { newsOf } from './announcements';
import { ParticipantMails } from './participant-mails';
import { SeatCharges } from './seat-charges';
import { type SessionCard, SessionCards } from './session-cards';

/**
 * Gives a free seat to the first of the waiting list whose budget covers it. One seat a transaction, so that no transaction
 * holds two budgets; who cannot be charged keeps his place and is told. Safe to replay.
 */
@Injectable()
export class PromoteWaiting {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly charges: SeatCharges,
    private readonly mails: ParticipantMails,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns who got the seat; null when there is none, or nobody for it */
  @Transactional()
  async execute(sessionId: string): Promise<string | null> {
    const session = await this.sessions.getForUpdate(sessionId);
    const { capacity, taken, waiting } = await this.sessions.seatsOf(session);
    if (taken >= capacity || waiting === 0 || !session.promotesOn(this.clock.today())) return null;
    const card = await this.cards.of(sessionId);
    for (const one of await this.registrations.ofSession(sessionId, ['waiting'])) {
      if (!(await this.charges.chargeIfCovered(one, card, this.clock.today()))) await this.passOver(one, card);
      else {
        await this.promote(one, card);
        if (taken + 1 < capacity && waiting > 1) await this.outbox.announce(seatFreed.of({ sessionId }));
        return one.id;
      }
    }
    return null;
  }

  private async promote(one: Registration, card: SessionCard): Promise<void> {
    const today = this.clock.today();
    await this.registrations.seat(one.id, today, today);
    await this.registrations.closeGap(one.sessionId, one.listPosition ?? 0);
    await this.mails.send('promoted', one, card);
    await this.outbox.announce(registrationPromoted.of(newsOf(one, card, today)));
  }

  /** Told once a day at most. */
  private async passOver(one: Registration, card: SessionCard): Promise<void> {
    const today = this.clock.today();
    if (one.passedOverOn === today) return;
    await this.registrations.markPassedOver(one.id, today);
    await this.mails.send('passed-over', one, card);
  }
}
