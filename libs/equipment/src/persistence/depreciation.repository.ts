import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { DepreciationMonth } from '../domain/depreciation';

/** A month that is due and not in the books yet. */
export interface DueMonth extends DepreciationMonth {
  id: string;
  equipmentId: string;
}

/** The plans: a row a month. */
@Injectable()
export class DepreciationRepository {
  constructor(private readonly database: Database) {}

  async addPlan(equipmentId: string, plan: DepreciationMonth[]): Promise<void> {
    await this.database.query(
      `INSERT INTO equipment.depreciation (id, equipment_id, month, due_on, amount)
       SELECT gen_random_uuid(), $1, month, due_on, amount
       FROM unnest($2::date[], $3::date[], $4::bigint[]) AS plan (month, due_on, amount)`,
      [
        equipmentId,
        plan.map(({ month }) => month),
        plan.map(({ dueOn }) => dueOn),
        plan.map(({ amount }) => amount.cents.toString()),
      ],
    );
  }

  /** The next that are due up to a day, locked; those that another process holds are passed over. */
  async claimDue(upTo: LocalDate, limit: number): Promise<DueMonth[]> {
    const rows = await this.database.query<Omit<DueMonth, 'amount'> & { amount: string }>(
      `SELECT id, equipment_id AS "equipmentId", month, due_on AS "dueOn", amount FROM equipment.depreciation
       WHERE booked_at IS NULL AND due_on <= $1 ORDER BY due_on, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [upTo, limit],
    );
    return rows.map((row) => ({ ...row, amount: Money.ofCents(BigInt(row.amount)) }));
  }

  async markBooked(ids: string[], at: Date): Promise<void> {
    await this.database.query('UPDATE equipment.depreciation SET booked_at = $2 WHERE id = ANY($1)', [ids, at]);
  }

  /** What was depreciated of it; the months to come are dropped. */
  async stop(equipmentId: string): Promise<Money> {
    await this.database.query('DELETE FROM equipment.depreciation WHERE equipment_id = $1 AND booked_at IS NULL', [
      equipmentId,
    ]);
    const row = await this.database.first<{ sum: string }>(
      'SELECT coalesce(sum(amount), 0) AS sum FROM equipment.depreciation WHERE equipment_id = $1',
      [equipmentId],
    );
    return Money.ofCents(BigInt(row?.sum ?? '0'));
  }
}
