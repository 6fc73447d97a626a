import type { MemberId, Scope } from '@coopera/kernel';
import { Audit, Clock, Mailer, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../persistence/member.repository';

/** Refuses a candidate, with the reason he is told. Fails with: members.member-not-found, members.already-decided */
@Injectable()
export class RefuseCandidate {
  constructor(
    private readonly members: MemberRepository,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ memberId, reason, scope }: { memberId: MemberId; reason: string; scope: Scope }): Promise<void> {
    const member = await this.members.get(memberId, scope);
    member.refuse(reason, this.clock.today());
    await this.members.save(member);
    await this.mailer.queue({
      template: 'members/refusal',
      language: member.language,
      to: member.email,
      data: { firstName: member.firstName, reason },
      about: { kind: 'member', id: member.id },
    });
    await this.audit.record({
      action: 'members.candidate.refuse',
      subjectKind: 'member',
      subjectId: memberId,
      after: { reason },
    });
  }
}
