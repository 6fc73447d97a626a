import type { LocalDate } from '@coopera/kernel';
import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { sharesErrors } from '../shares.errors';

export interface CertifiedLine {
  operation: number;
  subscriptionId: string;
  holderId: string;
  shareClass: string;
  count: number;
  price: Money;
  amount: Money;
  subscribedOn: LocalDate;
  paidOn: LocalDate;
  hash: string;
  /** Shares of the holder up to this operation. */
  held: number;
}

type Row = Omit<CertifiedLine, 'price' | 'amount'> & { price: string; amount: string };

/** What a certificate says of an operation. */
@Injectable()
export class CertifiedLineRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: shares.operation-not-found */
  async get(operation: number): Promise<CertifiedLine> {
    const row = await this.database.first<Row>(
      `SELECT operation, source_id AS "subscriptionId", holder_id AS "holderId", class AS "shareClass", count, price, amount,
         subscribed_on AS "subscribedOn", paid_on AS "paidOn", hash,
         (SELECT sum(count) FROM shares.register_line AS earlier
          WHERE earlier.holder_id = line.holder_id AND earlier.operation <= line.operation)::int AS held
       FROM shares.register_line AS line WHERE operation = $1 AND kind = 'subscription'`,
      [operation],
    );
    if (!row) throw sharesErrors.fail('operation-not-found');
    return { ...row, price: Money.ofCents(BigInt(row.price)), amount: Money.ofCents(BigInt(row.amount)) };
  }
}
