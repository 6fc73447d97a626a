import { type ActivityId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { InternalOrder, type InternalOrderState } from '../domain/internal-order';
import { internalOrderErrors } from '../internal-orders.errors';

type Row = Omit<InternalOrderState, 'amount'> & { amount: string };

const SELECT = `SELECT id, number, seller_id AS "sellerId", buyer_id AS "buyerId", proposed_by_side AS "proposedBySide", title, amount, status,
  proposed_on AS "proposedOn", proposed_by AS "proposedBy", decided_on AS "decidedOn", decided_by AS "decidedBy", reason,
  cancel_asked_by_side AS "cancelAskedBySide", cancelled_on AS "cancelledOn" FROM budgets.internal_order`;

@Injectable()
export class InternalOrderRepository {
  constructor(private readonly database: Database) {}

  async add({ data }: InternalOrder): Promise<void> {
    await this.database.query(
      `INSERT INTO budgets.internal_order (id, number, seller_id, buyer_id, proposed_by_side, title, amount, status, proposed_on, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        data.id,
        data.number,
        data.sellerId,
        data.buyerId,
        data.proposedBySide,
        data.title,
        data.amount.cents.toString(),
        data.status,
        data.proposedOn,
        data.proposedBy,
      ],
    );
  }

  /** Locked until the transaction ends. Fails with: budgets.order-not-found, also when none of its sides is in `own` */
  async getForUpdate(id: string, own: readonly ActivityId[]): Promise<InternalOrder> {
    const row = await this.database.first<Row>(
      `${SELECT} WHERE id = $1 AND (seller_id = ANY($2) OR buyer_id = ANY($2)) FOR UPDATE`,
      [id, own],
    );
    if (!row) throw internalOrderErrors.fail('order-not-found');
    return InternalOrder.restore({ ...row, amount: Money.ofCents(BigInt(row.amount)) });
  }

  async save({ data }: InternalOrder): Promise<void> {
    await this.database.query(
      `UPDATE budgets.internal_order SET status = $2, decided_on = $3, decided_by = $4, reason = $5, cancel_asked_by_side = $6,
         cancelled_on = $7 WHERE id = $1`,
      [data.id, data.status, data.decidedOn, data.decidedBy, data.reason, data.cancelAskedBySide, data.cancelledOn],
    );
  }

  /** The next number of the year, without gap: the counter stays locked to the end of the transaction, so this comes late in it. */
  async nextNumber(year: number): Promise<string> {
    const [row] = await this.database.query<{ last: number }>(
      `INSERT INTO budgets.internal_order_counter AS counter (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
      [year],
    );
    return `BI-${year}-${String(row?.last).padStart(6, '0')}`;
  }
}
