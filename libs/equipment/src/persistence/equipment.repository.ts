import { Money, yearOf } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { Equipment, type EquipmentState } from '../domain/equipment';
import { equipmentErrors } from '../equipment.errors';

type Row = Omit<EquipmentState, 'cost' | 'proceeds'> & { cost: string; proceeds: string | null };

@Injectable()
export class EquipmentRepository {
  constructor(private readonly database: Database) {}

  async add({ data }: Equipment): Promise<void> {
    await this.database.query(
      `INSERT INTO equipment.item (id, number, activity_id, label, category, acquired_on, cost, years, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        data.id,
        data.number,
        data.activityId,
        data.label,
        data.category,
        data.acquiredOn,
        data.cost.cents.toString(),
        data.years,
        data.status,
      ],
    );
  }

  /** Locked until the transaction ends. Fails with: equipment.not-found */
  async getForUpdate(id: string): Promise<Equipment> {
    const row = await this.database.first<Row>(
      `SELECT id, number, activity_id AS "activityId", label, category, acquired_on AS "acquiredOn", cost, years, status,
         disposed_on AS "disposedOn", proceeds, reason FROM equipment.item WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw equipmentErrors.fail('not-found');
    const proceeds = row.proceeds === null ? null : Money.ofCents(BigInt(row.proceeds));
    return Equipment.restore({ ...row, cost: Money.ofCents(BigInt(row.cost)), proceeds });
  }

  async saveDisposal({ data }: Equipment): Promise<void> {
    await this.database.query(
      'UPDATE equipment.item SET status = $2, disposed_on = $3, proceeds = $4, reason = $5 WHERE id = $1',
      [data.id, data.status, data.disposedOn, data.proceeds?.cents.toString(), data.reason],
    );
  }

  /** The next number of a year, without gap: the counter stays locked to the end of the transaction, so this comes late in it. */
  async nextNumber(on: EquipmentState['acquiredOn']): Promise<string> {
    const year = yearOf(on);
    const [row] = await this.database.query<{ last: number }>(
      `INSERT INTO equipment.counter AS counter (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
      [year],
    );
    return `EQ-${year}-${String(row?.last).padStart(5, '0')}`;
  }
}
