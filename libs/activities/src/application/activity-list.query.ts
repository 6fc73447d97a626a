import type { ActivityId, Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ActivityStatus } from '../domain/activity';
import { ActivityRepository } from '../persistence/activity.repository';

export interface ActivityListItem {
  id: ActivityId;
  number: number;
  name: string;
  trade: string;
  status: ActivityStatus;
  openedOn: string;
  bearers: string[];
}

@Injectable()
export class ActivityListQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivityRepository,
  ) {}

  async list(
    query: PageQueryDto,
    filter: { status?: ActivityStatus[]; memberId?: string },
    scope: Scope,
  ): Promise<Page<ActivityListItem>> {
    return pageOf<ActivityListItem>(this.database, {
      select: `activity.id, activity.number, activity.name, activity.trade, activity.status, activity.opened_on AS "openedOn",
        ARRAY(SELECT person.name FROM activities.co_bearer
              JOIN members.v_person AS person ON person.id = co_bearer.member_id
              WHERE co_bearer.activity_id = activity.id ORDER BY co_bearer.role, person.last_name) AS bearers`,
      from: `FROM activities.activity WHERE ($1::uuid[] IS NULL OR activity.id = ANY($1))
        AND ($2::text[] IS NULL OR activity.status = ANY($2))
        AND ($3::text IS NULL OR activity.name ILIKE '%' || $3 || '%' OR activity.trade ILIKE '%' || $3 || '%')
        AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM activities.co_bearer WHERE activity_id = activity.id AND member_id = $4))`,
      params: [
        await this.activities.idsInScope(scope),
        filter.status?.length ? filter.status : null,
        query.q?.trim() || null,
        filter.memberId ?? null,
      ],
      sortable: {
        name: 'activity.name',
        number: 'activity.number',
        openedOn: 'activity.opened_on',
        trade: 'activity.trade',
      },
      tieBreak: 'activity.id',
      query,
    });
  }
}
