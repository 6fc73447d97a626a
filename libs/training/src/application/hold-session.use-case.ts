import { Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { sessionHeld, trainerDue } from '../events';
import { RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { TrainerRepository } from '../persistence/trainer.repository';
import { sessionNews } from './announcements';
import { CertificateRights } from './certificate-rights';
import { SessionCards } from './session-cards';

/**
 * A session took place: trainers are to be paid, certificates to be made, opinions to be asked; each by a delivery of its own.
 * Fails with: training.session-not-found, training.session-not-editable, training.session-not-over
 */
@Injectable()
export class HoldSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly trainers: TrainerRepository,
    private readonly cards: SessionCards,
    private readonly certificates: CertificateRights,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(sessionId: string): Promise<void> {
    const session = await this.sessions.getForUpdate(sessionId);
    session.hold(this.clock.today());
    await this.sessions.save(session, this.clock.now());
    const people = await this.registrations.ofSession(sessionId, ['registered']);
    const trainers = await this.trainers.ofSession(sessionId);
    await this.certificates.announceIfEarned(people.map(({ id }) => id));
    await this.outbox.announce(
      sessionHeld.of({ ...sessionNews(await this.cards.of(sessionId)), participants: people.length }),
      ...trainers.map(({ id }) => trainerDue.of({ trainerId: id })),
    );
  }
}
