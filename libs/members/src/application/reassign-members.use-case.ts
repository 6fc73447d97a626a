import type { AdviserId, MemberId } from '@coopera/kernel';
import { Audit, Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { memberErrors } from '../members.errors';

/** Gives members to another adviser; the history of who advised whom stays. Fails with: members.adviser-not-found */
@Injectable()
export class ReassignMembers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ memberIds, adviserId }: { memberIds: MemberId[]; adviserId: AdviserId }): Promise<number> {
    const adviser = await this.database.first<{ office_id: string }>(
      'SELECT office_id FROM members.adviser WHERE id = $1',
      [adviserId],
    );
    if (!adviser) throw memberErrors.fail('adviser-not-found', {}, '/adviserId');
    const today = this.clock.today();
    // An assignment of today is replaced rather than ended on the day it began, which would leave an empty span.
    await this.database.query(
      `DELETE FROM members.assignment WHERE member_id = ANY($1) AND until_date IS NULL AND from_date = $2 AND adviser_id <> $3`,
      [memberIds, today, adviserId],
    );
    const ended = await this.database.changed<{ member_id: MemberId }>(
      `UPDATE members.assignment SET until_date = $2 WHERE member_id = ANY($1) AND until_date IS NULL AND adviser_id <> $3 RETURNING member_id`,
      [memberIds, today, adviserId],
    );
    const created = await this.database.query(
      `INSERT INTO members.assignment (id, member_id, adviser_id, office_id, from_date)
       SELECT gen_random_uuid(), member.id, $2, $3, $4 FROM members.member
       WHERE member.id = ANY($1) AND NOT EXISTS (SELECT 1 FROM members.v_portfolio WHERE member_id = member.id) RETURNING id`,
      [memberIds, adviserId, adviser.office_id, today],
    );
    await this.audit.record({
      action: 'members.member.reassign',
      subjectKind: 'adviser',
      subjectId: adviserId,
      before: ended.map((row) => row.member_id),
      after: memberIds,
    });
    return created.length;
  }
}
