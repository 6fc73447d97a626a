import { type MemberId, nationalRegisterNumber } from '@coopera/kernel';
import { Audit, Cipher, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { alone, type FamilySituation } from '../domain/family-situation';
import { type Identity, Member } from '../domain/member';
import { memberErrors } from '../members.errors';
import { MemberRepository } from '../persistence/member.repository';

export interface Candidacy extends Identity {
  niss?: string;
  iban?: string;
  family?: FamilySituation;
}

/** Takes down a request to join. Fails with: members.email-taken */
@Injectable()
export class RegisterCandidate {
  constructor(
    private readonly members: MemberRepository,
    private readonly cipher: Cipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ niss, iban, family, ...identity }: Candidacy): Promise<MemberId> {
    if (await this.members.byEmail(identity.email)) throw memberErrors.fail('email-taken', {}, '/email');
    const member = Member.candidate(newId<'member'>(), identity, family ?? alone, this.clock.today());
    const number = niss ? nationalRegisterNumber(niss) : null;
    if (number) {
      member.nissCipher = this.cipher.encrypt(number);
      member.nissFingerprint = this.cipher.fingerprint(number);
    }
    if (iban) member.ibanCipher = this.cipher.encrypt(iban.replace(/\s/g, ''));
    await this.members.save(member);
    await this.audit.record({ action: 'members.candidate.register', subjectKind: 'member', subjectId: member.id });
    return member.id;
  }
}
