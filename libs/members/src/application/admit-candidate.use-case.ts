import type { AdviserId, MemberId, Scope } from '@coopera/kernel';
import { Audit, Clock, Database, Logins, Mailer, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { memberAdmitted } from '../events';
import { memberErrors } from '../members.errors';
import { MemberRepository } from '../persistence/member.repository';

/**
 * Admits a candidate: he gets a number, an adviser and a way to sign in.
 * Fails with: members.member-not-found, members.already-decided, members.adviser-not-found
 */
@Injectable()
export class AdmitCandidate {
  constructor(
    private readonly members: MemberRepository,
    private readonly database: Database,
    private readonly logins: Logins,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @param input.quietly no welcome mail: someone who has been a member elsewhere is taken over */
  @Transactional()
  async execute(input: { memberId: MemberId; adviserId: AdviserId; scope: Scope; quietly?: boolean }): Promise<number> {
    const member = await this.members.get(input.memberId, input.scope);
    const today = this.clock.today();
    await this.assign(member.id, input.adviserId, today);
    const { link } = await this.logins.invite({
      email: member.email,
      displayName: member.name,
      language: member.language,
      roles: ['member'],
      memberId: member.id,
    });
    const number = await this.members.nextNumber();
    member.admit(number, today);
    await this.members.save(member);
    if (!input.quietly)
      await this.mailer.queue({
        template: 'members/welcome',
        language: member.language,
        to: member.email,
        data: { firstName: member.firstName, number, link },
        about: { kind: 'member', id: member.id },
      });
    await this.audit.record({
      action: 'members.candidate.admit',
      subjectKind: 'member',
      subjectId: member.id,
      after: { number },
    });
    await this.outbox.announce(
      memberAdmitted.of({ memberId: member.id, number, name: member.name, admittedOn: today }),
    );
    return number;
  }

  private async assign(memberId: MemberId, adviserId: AdviserId, from: string): Promise<void> {
    const adviser = await this.database.first<{ office_id: string }>(
      'SELECT office_id FROM members.adviser WHERE id = $1',
      [adviserId],
    );
    if (!adviser) throw memberErrors.fail('adviser-not-found', {}, '/adviserId');
    await this.database.query(
      'INSERT INTO members.assignment (id, member_id, adviser_id, office_id, from_date) VALUES ($1, $2, $3, $4, $5)',
      [newId(), memberId, adviserId, adviser.office_id, from],
    );
  }
}
