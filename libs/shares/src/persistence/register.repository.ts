import { randomBytes } from 'node:crypto';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import { commitmentOf, hashOf, type RegisterLine } from '../domain/register-line';
import { sha256 } from './sha256';

const SALT_BYTES = 16;

export interface NewRegisterLine extends Omit<RegisterLine, 'operation' | 'recordedAt' | 'shareClass' | 'holderId'> {
  /** What it comes from: the subscription, the resignation, the correction. */
  sourceId: string;
  recordedAt: Date;
}

/** The share register: lines are added, never altered (a trigger refuses). */
@Injectable()
export class RegisterRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds a line with the next operation number, without gap, chained to the line before: the counter's row stays locked to
   * the end of the transaction, so this comes last in it.
   * @returns the number of the operation
   */
  async append(holder: Holder, { sourceId, recordedAt, ...data }: NewRegisterLine): Promise<number> {
    const { last: operation, head } = await this.next();
    const line: RegisterLine = {
      ...data,
      operation,
      shareClass: holder.shareClass,
      holderId: holder.id,
      recordedAt: recordedAt.toISOString(),
    };
    const salt = randomBytes(SALT_BYTES);
    const commitment = commitmentOf(sha256, salt.toString('hex'), holder);
    const hash = hashOf(sha256, head, line, commitment);
    await this.insert(line, sourceId, commitment, hash);
    await this.insertPerson(operation, salt, holder);
    await this.database.query('UPDATE shares.register_counter SET head = $1', [hash]);
    return operation;
  }

  private async insert(line: RegisterLine, sourceId: string, commitment: string, hash: string): Promise<void> {
    await this.database.query(
      `INSERT INTO shares.register_line (operation, kind, source_id, holder_id, class, count, price, amount, subscribed_on, paid_on,
         recorded_at, corrects, reason, commitment, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        line.operation,
        line.kind,
        sourceId,
        line.holderId,
        line.shareClass,
        line.count,
        line.price,
        line.amount,
        line.subscribedOn,
        line.paidOn,
        line.recordedAt,
        line.corrects,
        line.reason,
        commitment,
        hash,
      ],
    );
  }

  private async insertPerson(operation: number, salt: Buffer, person: Holder): Promise<void> {
    const { name, number, street, postalCode, city, country } = person;
    await this.database.query(
      `INSERT INTO shares.register_person (operation, salt, name, number, street, postal_code, city, country)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [operation, salt, name, number, street, postalCode, city, country],
    );
  }

  private async next(): Promise<{ last: number; head: string }> {
    const [row] = await this.database.changed<{ last: number; head: string }>(
      'UPDATE shares.register_counter SET last = last + 1 RETURNING last, head',
    );
    if (!row) throw new Error('the register has no counter');
    return row;
  }
}
