import type { ActivityId } from '@coopera/kernel';
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
}
