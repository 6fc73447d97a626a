import type { MemberId, Scope } from '@coopera/kernel';
import { Audit, Cipher, Clock, Database, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Member } from '../domain/member';
import { MemberRepository } from '../persistence/member.repository';

export interface MemberFile {
  member: Member;
  niss: string | null;
  iban: string | null;
  adviser: { id: string; name: string; email: string; officeCity: string } | null;
}

export interface TimelineItem {
  at: string;
  kind: 'note' | 'audit' | 'mail';
  title: string;
  body: string | null;
  author: string;
}

/** The file of one member; reading it as staff is itself recorded. */
@Injectable()
export class MemberFileQuery {
  constructor(
    private readonly members: MemberRepository,
    private readonly database: Database,
    private readonly cipher: Cipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async read(id: MemberId, scope: Scope): Promise<MemberFile> {
    const member = await this.members.get(id, scope);
    if (scope.kind !== 'owned-by')
      await this.audit.record({ action: 'members.file.read', subjectKind: 'member', subjectId: id });
    const adviser = await this.database.first<NonNullable<MemberFile['adviser']>>(
      `SELECT adviser.id, adviser.name, adviser.email, office.city AS "officeCity"
       FROM members.v_portfolio AS portfolio JOIN members.adviser ON adviser.id = portfolio.adviser_id
       JOIN members.office ON office.id = portfolio.office_id WHERE portfolio.member_id = $1`,
      [id],
    );
    return {
      member,
      niss: member.nissCipher ? this.cipher.decrypt(member.nissCipher) : null,
      iban: member.ibanCipher ? this.cipher.decrypt(member.ibanCipher) : null,
      adviser: adviser ?? null,
    };
  }

  async timeline(id: MemberId, scope: Scope): Promise<TimelineItem[]> {
    await this.members.get(id, scope);
    return this.database.query<TimelineItem>(
      `SELECT to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, kind, title, body, author FROM (
         SELECT written_at AS at, 'note' AS kind, '' AS title, body, author FROM members.note WHERE member_id = $1
         UNION ALL
         SELECT occurred_at, 'audit', action, NULL, actor_name FROM platform.audit_entry
         WHERE subject_id = $1::text AND action <> 'members.file.read'
         UNION ALL
         SELECT queued_at, 'mail', subject, NULL, recipient FROM platform.mail WHERE about_id = $1::text
       ) AS event ORDER BY at DESC LIMIT 50`,
      [id],
    );
  }

  @Transactional()
  async addNote(id: MemberId, scope: Scope, author: string, body: string): Promise<void> {
    await this.members.get(id, scope);
    await this.database.query(
      'INSERT INTO members.note (id, member_id, author, body, written_at) VALUES ($1, $2, $3, $4, $5)',
      [newId(), id, author, body, this.clock.now()],
    );
  }
}
