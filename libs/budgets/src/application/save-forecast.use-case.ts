import { Activities } from '@coopera/activities';
import type { ActivityId, LocalDate, Money, Scope } from '@coopera/kernel';
import { Audit, Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface SaveForecastInput {
  activityId: ActivityId;
  /** First days of months; null forgets one. */
  months: { month: LocalDate; amount: Money | null }[];
  by: string;
  scope: Scope;
}

/** What turnover a member expects, by month. Fails with: activities.activity-not-found */
@Injectable()
export class SaveForecast {
  constructor(
    private readonly activities: Activities,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ activityId, months, by, scope }: SaveForecastInput): Promise<void> {
    await this.activities.card(activityId, scope);
    await this.database.query('DELETE FROM budgets.turnover_forecast WHERE activity_id = $1 AND month = ANY($2)', [
      activityId,
      months.map(({ month }) => month),
    ]);
    const kept = months.filter(({ amount }) => amount !== null);
    await this.database.query(
      `INSERT INTO budgets.turnover_forecast (activity_id, month, amount, saved_by, saved_at)
       SELECT $1, month, amount, $4, $5 FROM unnest($2::date[], $3::bigint[]) AS forecast (month, amount)`,
      [
        activityId,
        kept.map(({ month }) => month),
        kept.map(({ amount }) => String(amount?.cents)),
        by,
        this.clock.now(),
      ],
    );
    await this.audit.record({
      action: 'budgets.forecast.save',
      subjectKind: 'activity',
      subjectId: activityId,
      after: { months: kept.map(({ month, amount }) => `${month}: ${amount}`) },
    });
  }
}
