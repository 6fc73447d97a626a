import { Parameters } from '@coopera/parameters';
import { Clock, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { earnsCertificate } from '../domain/attendance';
import { certificateDue } from '../events';
import { AttendanceRepository } from '../persistence/attendance.repository';

/** Who attended enough of a session to receive a certificate. */
@Injectable()
export class CertificateRights {
  constructor(
    private readonly attendance: AttendanceRepository,
    private readonly parameters: Parameters,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async isEarned(registrationId: string): Promise<boolean> {
    const share = this.parameters.at(this.clock.today()).rate('training.certificate-attendance').value;
    const { slots, attended } = await this.attendance.countOf(registrationId);
    return earnsCertificate(slots, attended, share);
  }

  /** Each certificate is made by a delivery of its own. */
  async announceIfEarned(registrationIds: string[]): Promise<void> {
    for (const registrationId of registrationIds)
      if (await this.isEarned(registrationId)) await this.outbox.announce(certificateDue.of({ registrationId }));
  }
}
