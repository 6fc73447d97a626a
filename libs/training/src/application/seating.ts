import { Clock, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { TrainingSession } from '../domain/training-session';
import { nextPosition, takesSeat } from '../domain/waiting-list';
import { registrationConfirmed, registrationWaitlisted, seatFreed } from '../events';
import { type NewRegistration, RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { newsOf } from './announcements';
import { ParticipantMails } from './participant-mails';
import { SeatCharges } from './seat-charges';
import type { SessionCard } from './session-cards';

type Person = Omit<NewRegistration, 'status' | 'listPosition'>;

/** Gives a seat, or the next place on the waiting list. The session is locked by whoever calls. */
@Injectable()
export class Seating {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly charges: SeatCharges,
    private readonly mails: ParticipantMails,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Adds a person. Fails with: training.already-registered, budgets.not-enough-budget */
  async admit(person: Person, session: TrainingSession, card: SessionCard): Promise<NewRegistration> {
    const placed = await this.placed(person, session);
    const seatedOn = placed.listPosition ? null : this.clock.today();
    await this.registrations.add(placed, this.clock.now(), seatedOn);
    await this.settle(placed, session, card);
    return placed;
  }

  /** Places someone who asked before and has confirmed since. */
  async place(person: Person, session: TrainingSession, card: SessionCard): Promise<NewRegistration> {
    const placed = await this.placed(person, session);
    if (placed.listPosition) await this.registrations.wait(person.id, placed.listPosition);
    else await this.registrations.seat(person.id, this.clock.today(), null);
    await this.settle(placed, session, card);
    return placed;
  }

  private async placed(person: Person, session: TrainingSession): Promise<NewRegistration> {
    const seats = await this.sessions.seatsOf(session);
    return takesSeat(seats)
      ? { ...person, status: 'registered', listPosition: null }
      : { ...person, status: 'waiting', listPosition: nextPosition(seats) };
  }

  private async settle(placed: NewRegistration, session: TrainingSession, card: SessionCard): Promise<void> {
    const news = newsOf(placed, card, this.clock.today());
    if (placed.listPosition) return this.tellWaiting(placed, placed.listPosition, session, card);
    await this.charges.charge(placed, card, news.on);
    await this.mails.send('registration-confirmed', placed, card);
    await this.outbox.announce(registrationConfirmed.of(news));
  }

  private async tellWaiting(
    placed: NewRegistration,
    position: number,
    session: TrainingSession,
    card: SessionCard,
  ): Promise<void> {
    await this.mails.send('waiting-list', placed, card, { position });
    const news = { ...newsOf(placed, card, this.clock.today()), position };
    await this.outbox.announce(registrationWaitlisted.of(news));
    // A free seat that those ahead could not pay is offered again, to them first.
    const { taken, capacity } = await this.sessions.seatsOf(session);
    if (taken < capacity) await this.outbox.announce(seatFreed.of({ sessionId: session.id }));
  }
}
