import type { MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { SHARE_CLASS, type ShareSubscription } from '../domain/share-subscription';

export interface Holder {
  name: string;
  number: number | null;
}

/** The share register: lines are added, never altered (a trigger refuses). */
@Injectable()
export class RegisterRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds a line with the next operation number, without gap: the counter's row stays locked to the end of the
   * transaction, so this comes last in it.
   * @returns the number of the operation
   */
  async append({ data, amount }: ShareSubscription, holder: Holder, recordedAt: Date): Promise<number> {
    const operation = await this.nextOperation();
    await this.database.query(
      `INSERT INTO shares.register_line (operation, kind, subscription_id, member_id, holder_name, holder_number, class, count, price,
         amount, subscribed_on, paid_on, recorded_at)
       VALUES ($1, 'subscription', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        operation,
        data.id,
        data.memberId,
        holder.name,
        holder.number,
        SHARE_CLASS,
        data.count,
        data.price.cents.toString(),
        amount.cents.toString(),
        data.subscribedOn,
        data.paidOn,
        recordedAt,
      ],
    );
    return operation;
  }

  /** The operation number of each registered subscription of a member. */
  async operationsOf(memberId: MemberId): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ id: string; operation: number }>(
      'SELECT subscription_id AS id, operation FROM shares.register_line WHERE member_id = $1',
      [memberId],
    );
    return new Map(rows.map(({ id, operation }) => [id, operation]));
  }

  private async nextOperation(): Promise<number> {
    const [row] = await this.database.changed<{ last: number }>(
      'UPDATE shares.register_counter SET last = last + 1 RETURNING last',
    );
    if (!row) throw new Error('the register has no counter');
    return row.last;
  }
}
