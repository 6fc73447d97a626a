import type { MemberId } from '@coopera/kernel';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { memberErrors } from '../members.errors';

/**
 * Whether a member may begin something new. Without the share of the calendar year, and the grace being over, he begins no
 * contract and no Activité; what he earned stays his, is invoiced and paid. Source of the rule: the articles.
 */
@Injectable()
export class MemberStanding {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Fails with: members.share-missing */
  async mustBeCovered(memberId: MemberId): Promise<void> {
    const row = await this.database.first<{ year: number }>('SELECT year FROM members.uncovered WHERE member_id = $1', [
      memberId,
    ]);
    if (row) throw memberErrors.fail('share-missing', { year: row.year });
  }

  /** The share register says that no share covers a year. */
  async end(memberId: MemberId, year: number): Promise<void> {
    await this.database.query(
      `INSERT INTO members.uncovered (member_id, year, since) VALUES ($1, $2, $3)
       ON CONFLICT (member_id) DO UPDATE SET year = excluded.year, since = excluded.since WHERE uncovered.year < excluded.year`,
      [memberId, year, this.clock.now()],
    );
  }

  /** It is covered again; news of an older year changes nothing. */
  async restore(memberId: MemberId, year: number): Promise<void> {
    await this.database.query('DELETE FROM members.uncovered WHERE member_id = $1 AND year <= $2', [memberId, year]);
  }
}
