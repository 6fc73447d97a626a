import { type Language, type MemberId, type Scope, wholeCooperative } from '@coopera/kernel';
import { Cipher, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { FamilySituation } from '../domain/family-situation';
import type { MemberCategory } from '../domain/member';
import { memberErrors } from '../members.errors';
import { MemberRepository } from '../persistence/member.repository';

/** What other modules may know of a member. */
export interface MemberCard {
  id: MemberId;
  number: number | null;
  name: string;
  email: string;
  language: Language;
}

/** What the pay of a worker is made from; for the payroll modules only. */
export interface WorkerFile extends MemberCard {
  firstName: string;
  lastName: string;
  birthDate: string | null;
  address: string;
  niss: string;
  iban: string;
  family: FamilySituation;
}

/** Who a member is to the share register: name and domicile, and where money goes back to. */
export interface MemberDomicile extends MemberCard {
  category: MemberCategory;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
  iban: string | null;
}

/** The facade of the module. */
@Injectable()
export class Members {
  constructor(
    private readonly repository: MemberRepository,
    private readonly database: Database,
    private readonly cipher: Cipher,
  ) {}

  async card(id: MemberId, scope: Scope = wholeCooperative): Promise<MemberCard> {
    const member = await this.repository.get(id, scope);
    return { id: member.id, number: member.number, name: member.name, email: member.email, language: member.language };
  }

  /** Cards of many in one query. */
  async cards(ids: MemberId[]): Promise<ReadonlyMap<MemberId, MemberCard>> {
    const rows = await this.database.query<MemberCard>(
      `SELECT id, number, first_name || ' ' || last_name AS name, email, language FROM members.member WHERE id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Fails with: members.member-not-found */
  async domicile(id: MemberId): Promise<MemberDomicile> {
    const member = await this.repository.get(id, wholeCooperative);
    const { number, name, email, language, category, street, postalCode, city, country, ibanCipher } = member;
    const iban = ibanCipher ? this.cipher.decrypt(ibanCipher) : null;
    return { id, number, name, email, language, category, street, postalCode, city, country, iban };
  }

  /** Members an adviser may see; null where the scope knows no limit. */
  async idsInScope(scope: Scope): Promise<MemberId[] | null> {
    if (scope.kind === 'whole-cooperative') return null;
    if (scope.kind === 'owned-by') return [scope.memberId];
    const rows = await this.database.query<{ member_id: MemberId }>(
      'SELECT member_id FROM members.v_portfolio WHERE adviser_id = $1',
      [scope.adviserId],
    );
    return rows.map((row) => row.member_id);
  }

  /** Fails with: members.member-not-found, members.file-incomplete */
  async workerFile(id: MemberId): Promise<WorkerFile> {
    const member = await this.repository.get(id, wholeCooperative);
    const missing = [!member.nissCipher && 'NISS', !member.ibanCipher && 'IBAN'].filter(Boolean);
    if (!member.nissCipher || !member.ibanCipher)
      throw memberErrors.fail('file-incomplete', { missing: missing.join(', ') });
    return {
      id: member.id,
      number: member.number,
      name: member.name,
      email: member.email,
      language: member.language,
      firstName: member.firstName,
      lastName: member.lastName,
      birthDate: member.birthDate,
      address: [member.street, [member.postalCode, member.city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      niss: this.cipher.decrypt(member.nissCipher),
      iban: this.cipher.decrypt(member.ibanCipher),
      family: member.family,
    };
  }
}
