import type { ActivityId } from '@coopera/kernel';
import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class BudgetRepository {
  constructor(private readonly database: Database) {}

  async open(activityId: ActivityId): Promise<void> {
    await this.database.query('INSERT INTO budgets.budget (activity_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      activityId,
    ]);
  }

  /** Holds the budget of an Activité until the transaction ends: two spends follow one another. */
  async lock(activityId: ActivityId): Promise<void> {
    await this.open(activityId);
    await this.database.query('SELECT 1 FROM budgets.budget WHERE activity_id = $1 FOR UPDATE', [activityId]);
  }

  /** Limits of their own, of those that have one. */
  async ownLimits(ids: ActivityId[]): Promise<ReadonlyMap<ActivityId, Money>> {
    const rows = await this.database.query<{ activity_id: ActivityId; own_guarantee_limit: string }>(
      'SELECT activity_id, own_guarantee_limit FROM budgets.budget WHERE activity_id = ANY($1) AND own_guarantee_limit IS NOT NULL',
      [ids],
    );
    return new Map(rows.map((row) => [row.activity_id, Money.ofCents(BigInt(row.own_guarantee_limit))]));
  }
}
