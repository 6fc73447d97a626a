import type { LocalDate, MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

export interface CoverageNotice {
  memberId: MemberId;
  remindedOn: LocalDate | null;
  endedOn: LocalDate | null;
}

/** What the members were last told of a year. */
@Injectable()
export class CoverageNoticeRepository {
  constructor(private readonly database: Database) {}

  /** Admitted members in the order of their identifiers, after one of them. */
  async membersAfter(after: MemberId | null, limit: number): Promise<MemberId[]> {
    const rows = await this.database.query<{ id: MemberId }>(
      `SELECT id FROM members.v_person WHERE status = 'admitted' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async of(ids: MemberId[], year: number): Promise<ReadonlyMap<MemberId, CoverageNotice>> {
    const rows = await this.database.query<CoverageNotice>(
      `SELECT member_id AS "memberId", reminded_on AS "remindedOn", ended_on AS "endedOn" FROM shares.coverage_notice
       WHERE member_id = ANY($1) AND year = $2`,
      [ids, year],
    );
    return new Map(rows.map((row) => [row.memberId, row]));
  }

  async save({ memberId, remindedOn, endedOn }: CoverageNotice, year: number): Promise<void> {
    await this.database.query(
      `INSERT INTO shares.coverage_notice (member_id, year, reminded_on, ended_on) VALUES ($1, $2, $3, $4)
       ON CONFLICT (member_id) DO UPDATE SET year = $2, reminded_on = $3, ended_on = $4`,
      [memberId, year, remindedOn, endedOn],
    );
  }
}
