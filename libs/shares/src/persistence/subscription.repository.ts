import { type LocalDate, Money, type ReceiptId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';
import { type ShareReceipt, ShareSubscription } from '../domain/share-subscription';
import { sharesErrors } from '../shares.errors';

interface Row {
  id: string;
  holderId: string;
  shareClass: ShareClass;
  count: number;
  price: string;
  structuredCommunication: string;
  subscribedOn: LocalDate;
  received: string;
  paidOn: LocalDate | null;
}

const SELECT = `SELECT id, holder_id AS "holderId", class AS "shareClass", count, price, structured_communication AS "structuredCommunication",
  subscribed_on AS "subscribedOn", received, paid_on AS "paidOn" FROM shares.subscription`;

@Injectable()
export class SubscriptionRepository {
  constructor(private readonly database: Database) {}

  async add(subscription: ShareSubscription, createdAt: Date): Promise<void> {
    const { id, holderId, shareClass, count, price, structuredCommunication, subscribedOn } = subscription.data;
    await this.database.query(
      `INSERT INTO shares.subscription (id, holder_id, class, count, price, amount, structured_communication, status, subscribed_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'subscribed', $8, $9)`,
      [
        id,
        holderId,
        shareClass,
        count,
        price.cents.toString(),
        subscription.amount.cents.toString(),
        structuredCommunication,
        subscribedOn,
        createdAt,
      ],
    );
  }

  /** Shares paid elsewhere and long ago: no money is expected. */
  async addPaid({ data, amount }: ShareSubscription, createdAt: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO shares.subscription (id, holder_id, class, count, price, amount, received, status, subscribed_on, paid_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, 'paid', $7, $8, $9)`,
      [
        data.id,
        data.holderId,
        data.shareClass,
        data.count,
        data.price.cents.toString(),
        amount.cents.toString(),
        data.subscribedOn,
        data.paidOn,
        createdAt,
      ],
    );
  }

  /** Locked until the transaction ends. Fails with: shares.subscription-not-found */
  async getForUpdate(id: string): Promise<ShareSubscription> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    if (!row) throw sharesErrors.fail('subscription-not-found');
    return asSubscription(row);
  }

  /** Oldest first. */
  async ofHolder(holderId: string): Promise<ShareSubscription[]> {
    const rows = await this.database.query<Row>(`${SELECT} WHERE holder_id = $1 ORDER BY subscribed_on, id`, [
      holderId,
    ]);
    return rows.map(asSubscription);
  }

  /** @returns whether the receipt is new: it is the idempotency key */
  async addReceipt(id: string, { receiptId, amount, receivedOn }: ShareReceipt): Promise<boolean> {
    const added = await this.database.query<{ receipt_id: ReceiptId }>(
      `INSERT INTO shares.subscription_receipt (receipt_id, subscription_id, amount, received_on) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING receipt_id`,
      [receiptId, id, amount.cents.toString(), receivedOn],
    );
    return added.length > 0;
  }

  async saveReceived({ data, isPaid }: ShareSubscription): Promise<void> {
    await this.database.query('UPDATE shares.subscription SET received = $2, paid_on = $3, status = $4 WHERE id = $1', [
      data.id,
      data.received.cents.toString(),
      data.paidOn,
      isPaid ? 'paid' : 'subscribed',
    ]);
  }
}

const asSubscription = (row: Row): ShareSubscription =>
  ShareSubscription.restore({
    ...row,
    price: Money.ofCents(BigInt(row.price)),
    received: Money.ofCents(BigInt(row.received)),
  });
