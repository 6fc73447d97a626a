import type { MemberId, Money } from '@coopera/kernel';
import { Audit, Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { CancelledBy } from '../domain/cancellation-terms';
import { type Registration, RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';

/** Who leaves, under the lock of the session. */
@Injectable()
export class LeavingPlaces {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Read again once the session is locked: another may have changed it in between. */
  async locked(id: string, owner: MemberId | null): Promise<Registration> {
    const { sessionId } = await this.registrations.get(id, owner);
    await this.sessions.getForUpdate(sessionId);
    return this.registrations.get(id, owner);
  }

  async leave(one: Registration, by: CancelledBy, refunded: Money): Promise<void> {
    await this.registrations.cancel(one.id, by, this.clock.today(), refunded);
    if (one.listPosition) await this.registrations.closeGap(one.sessionId, one.listPosition);
    await this.audit.record({
      action: 'training.registration.cancel',
      subjectKind: 'training-registration',
      subjectId: one.id,
      before: { status: one.status },
      after: { by, refunded: refunded.toString() },
    });
  }
}
