import type { ActivityId, LocalDate, Scope } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { activityErrors } from '../activities.errors';
import type { Activity, CoBearer } from '../domain/activity';
import { ActivitySchema } from './activity.schema';

const OWNED = 'SELECT activity_id FROM activities.co_bearer WHERE member_id = ';
const ADVISED = `SELECT activity_id FROM activities.co_bearer
  JOIN members.v_portfolio AS portfolio ON portfolio.member_id = co_bearer.member_id WHERE portfolio.adviser_id = `;

@Injectable()
export class ActivityRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: activities.activity-not-found, when there is none or it is out of scope */
  async get(id: ActivityId, scope: Scope): Promise<Activity> {
    const builder = this.database
      .repository(ActivitySchema)
      .createQueryBuilder('activity')
      .where('activity.id = :id', { id });
    if (scope.kind === 'owned-by') builder.andWhere(`activity.id IN (${OWNED} :scope)`, { scope: scope.memberId });
    if (scope.kind === 'advised-by') builder.andWhere(`activity.id IN (${ADVISED} :scope)`, { scope: scope.adviserId });
    const activity = await builder.getOne();
    if (!activity) throw activityErrors.fail('activity-not-found');
    return activity;
  }

  async save(activity: Activity): Promise<void> {
    await this.database.repository(ActivitySchema).save(activity, { reload: false });
  }

  async addBearers(id: ActivityId, bearers: CoBearer[], since: LocalDate): Promise<void> {
    await this.database.query(
      `INSERT INTO activities.co_bearer (activity_id, member_id, role, since) SELECT $1, member_id, role, $4
       FROM unnest($2::uuid[], $3::text[]) AS bearer (member_id, role) ON CONFLICT DO NOTHING`,
      [id, bearers.map((b) => b.memberId), bearers.map((b) => b.role), since],
    );
  }

  /** Identifiers of the Activités in a scope; null where it knows no limit. */
  async idsInScope(scope: Scope): Promise<ActivityId[] | null> {
    if (scope.kind === 'whole-cooperative') return null;
    const [sql, owner] = scope.kind === 'owned-by' ? [OWNED, scope.memberId] : [ADVISED, scope.adviserId];
    const rows = await this.database.query<{ activity_id: ActivityId }>(`${sql} $1`, [owner]);
    return rows.map((row) => row.activity_id);
  }
}
