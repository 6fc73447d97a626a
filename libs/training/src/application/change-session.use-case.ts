import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { TrainingSession } from '../domain/training-session';
import { registrationToRelease, sessionCancelled, sessionOpened } from '../events';
import { RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { sessionNews } from './announcements';
import { SessionCards } from './session-cards';

/** Opens a session to sign-ups, closes it, or cancels it. Fails with: training.session-not-found, training.session-not-editable */
@Injectable()
export class ChangeSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async open(sessionId: string): Promise<void> {
    await this.change(sessionId, 'open', (session) => session.open());
    await this.outbox.announce(sessionOpened.of(sessionNews(await this.cards.of(sessionId))));
  }

  @Transactional()
  close(sessionId: string): Promise<void> {
    return this.change(sessionId, 'close', (session) => session.close());
  }

  /** Everybody gets everything back, each in a transaction of his own: one transaction never locks several budgets. */
  @Transactional()
  async cancel(sessionId: string, reason: string): Promise<void> {
    await this.change(sessionId, 'cancel', (session) => session.cancel(reason));
    const concerned = await this.registrations.ofSession(sessionId, ['to-confirm', 'registered', 'waiting']);
    await this.outbox.announce(
      sessionCancelled.of(sessionNews(await this.cards.of(sessionId))),
      ...concerned.map(({ id }) => registrationToRelease.of({ registrationId: id })),
    );
  }

  private async change(sessionId: string, verb: string, turn: (session: TrainingSession) => void): Promise<void> {
    const session = await this.sessions.getForUpdate(sessionId);
    turn(session);
    await this.sessions.save(session, this.clock.now());
    await this.audit.record({
      action: `training.session.${verb}`,
      subjectKind: 'training-session',
      subjectId: sessionId,
      after: { status: session.data.status },
    });
  }
}
