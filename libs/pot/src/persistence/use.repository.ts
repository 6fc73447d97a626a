import type { ActivityId, LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { UseKind } from '../domain/mirror';

export interface PotUse {
  activityId: ActivityId;
  kind: UseKind;
  sourceId: string;
  on: LocalDate;
  /** A number or a code that the member knows: "F-2026-000012". */
  label: string;
}

/** What the pot did for Activités, piece by piece. */
@Injectable()
export class UseRepository {
  constructor(private readonly database: Database) {}

  /** Once for each source and Activité, however often it is told. */
  async add({ activityId, kind, sourceId, on, label }: PotUse): Promise<void> {
    await this.database.query(
      'INSERT INTO pot.use (activity_id, kind, source_id, used_on, label) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [activityId, kind, sourceId, on, label],
    );
  }

  /** What did not take place after all: a seat given up. */
  async remove(kind: UseKind, sourceId: string): Promise<void> {
    await this.database.query('DELETE FROM pot.use WHERE kind = $1 AND source_id = $2', [kind, sourceId]);
  }

  /** @param ids the Activités; null for all of them */
  async counts(ids: readonly ActivityId[] | null, year: number): Promise<ReadonlyMap<UseKind, number>> {
    const rows = await this.database.query<{ kind: UseKind; count: number }>(
      `SELECT kind, count(*)::int AS count FROM pot.use
       WHERE ($1::uuid[] IS NULL OR activity_id = ANY($1)) AND used_on BETWEEN $2 AND $3 GROUP BY kind`,
      [ids, `${year}-01-01`, `${year}-12-31`],
    );
    return new Map(rows.map(({ kind, count }) => [kind, count]));
  }

  /** The newest first; at most two hundred. */
  lines(ids: readonly ActivityId[], kind: UseKind, year: number): Promise<PotUse[]> {
    return this.database.query(
      `SELECT activity_id AS "activityId", kind, source_id AS "sourceId", used_on AS "on", label FROM pot.use
       WHERE activity_id = ANY($1) AND kind = $2 AND used_on BETWEEN $3 AND $4 ORDER BY used_on DESC, source_id LIMIT 200`,
      [ids, kind, `${year}-01-01`, `${year}-12-31`],
    );
  }
}
