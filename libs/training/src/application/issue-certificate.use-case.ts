import { yearOf } from '@coopera/kernel';
import { Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { RegistrationRepository } from '../persistence/registration.repository';
import { CertificatePaper } from './certificate-paper';
import { CertificateRights } from './certificate-rights';
import { SessionCards } from './session-cards';

/** Numbers a certificate, without a gap in the year, and makes its PDF, once. Safe to replay. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly rights: CertificateRights,
    private readonly cards: SessionCards,
    private readonly paper: CertificatePaper,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(registrationId: string): Promise<void> {
    const one = await this.registrations.getForUpdate(registrationId);
    if (one.certificateNumber || one.status !== 'registered' || !(await this.rights.isEarned(one.id))) return;
    const card = await this.cards.of(one.sessionId);
    // The counter is locked from here on: the paper needs its number.
    const number = await this.nextNumber(yearOf(this.clock.today()));
    await this.registrations.certify(one.id, number, this.clock.today());
    await this.paper.make({ ...one, certificateNumber: number }, card);
  }

  private async nextNumber(year: number): Promise<string> {
    const [row] = await this.database.query<{ last: number }>(
      `INSERT INTO training.certificate_counter AS counter (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
      [year],
    );
    return `ATT-${year}-${String(row?.last).padStart(5, '0')}`;
  }
}
