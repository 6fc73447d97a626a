import { type ActivityId, type MemberId, type Rate, type Scope } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ActivityStatus } from '../domain/activity';
import { ActivityRepository } from '../persistence/activity.repository';

export interface ActivityCard {
  id: ActivityId;
  name: string;
  trade: string;
  status: ActivityStatus;
  ownLevyRate: Rate | null;
}

/** The facade of the module. */
@Injectable()
export class Activities {
  constructor(
    private readonly repository: ActivityRepository,
    private readonly database: Database,
  ) {}

  /** Fails with: activities.activity-not-found */
  async card(id: ActivityId, scope: Scope): Promise<ActivityCard> {
    const { name, trade, status, ownLevyRate } = await this.repository.get(id, scope);
    return { id, name, trade, status, ownLevyRate };
  }

  /** The same, of an Activité that may trade. Fails with: activities.activity-not-found, activities.activity-not-active */
  async active(id: ActivityId, scope: Scope): Promise<ActivityCard> {
    const activity = await this.repository.get(id, scope);
    activity.mustBeActive();
    return {
      id,
      name: activity.name,
      trade: activity.trade,
      status: activity.status,
      ownLevyRate: activity.ownLevyRate,
    };
  }

  async names(ids: ActivityId[]): Promise<ReadonlyMap<ActivityId, string>> {
    const rows = await this.database.query<{ id: ActivityId; name: string }>(
      'SELECT id, name FROM activities.activity WHERE id = ANY($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Identifiers of the Activités in a scope; null where it knows no limit. */
  idsInScope(scope: Scope): Promise<ActivityId[] | null> {
    return this.repository.idsInScope(scope);
  }

  /** The members who bear an Activité, administrators first. */
  async bearersOf(id: ActivityId): Promise<{ memberId: MemberId; role: string }[]> {
    return this.database.query(
      `SELECT member_id AS "memberId", role FROM activities.co_bearer WHERE activity_id = $1 ORDER BY role, since, member_id`,
      [id],
    );
  }

  /** Whether a member bears it. */
  async isBorneBy(id: ActivityId, memberId: MemberId): Promise<boolean> {
    return (await this.bearersOf(id)).some((bearer) => bearer.memberId === memberId);
  }
}
