import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AttendanceMark } from '../domain/attendance';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { trainingErrors } from '../training.errors';
import { CertificateRights } from './certificate-rights';

export interface AttendanceInput {
  slotId: string;
  registrationId: string;
  /** Null takes the mark away. */
  mark: AttendanceMark | null;
  by: string;
}

/**
 * Says whether a participant was there; said again, the last word counts. Fails with: training.slot-not-found,
 * training.registration-not-found, training.not-registered-here
 */
@Injectable()
export class MarkAttendance {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly attendance: AttendanceRepository,
    private readonly certificates: CertificateRights,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ slotId, registrationId, mark, by }: AttendanceInput): Promise<void> {
    const slot = await this.sessions.slot(slotId);
    const one = await this.registrations.get(registrationId);
    if (one.sessionId !== slot.sessionId || one.status !== 'registered')
      throw trainingErrors.fail('not-registered-here');
    await this.attendance.mark(slotId, registrationId, mark, by, this.clock.now());
    await this.audit.record({
      action: 'training.attendance.mark',
      subjectKind: 'training-registration',
      subjectId: registrationId,
      after: { slotId, mark },
    });
    // A correction after the session may earn the certificate that was missing.
    const { data } = await this.sessions.get(slot.sessionId);
    if (data.status === 'held') await this.certificates.announceIfEarned([registrationId]);
  }
}
