import { type InvoiceId, type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { WriteOff } from '../domain/write-off';

@Injectable()
export class WriteOffRepository {
  constructor(private readonly database: Database) {}

  /** The proposal of an invoice, the newest answer over the one before. */
  async getForUpdate(invoiceId: InvoiceId): Promise<WriteOff | null> {
    const row = await this.database.first<Omit<WriteOff, 'amount'> & { amount: string }>(
      `SELECT reason, amount, status, asked_by AS "askedBy", asked_by_name AS "askedByName", asked_on AS "askedOn"
       FROM invoicing.write_off WHERE invoice_id = $1 FOR UPDATE`,
      [invoiceId],
    );
    return row ? { ...row, amount: Money.ofCents(BigInt(row.amount)) } : null;
  }

  /** A refused proposal may be made again. */
  async propose(invoiceId: InvoiceId, { reason, amount, askedBy, askedByName, askedOn }: WriteOff): Promise<void> {
    await this.database.query(
      `INSERT INTO invoicing.write_off (invoice_id, reason, amount, status, asked_by, asked_by_name, asked_on)
       VALUES ($1, $2, $3, 'proposed', $4, $5, $6)
       ON CONFLICT (invoice_id) DO UPDATE SET reason = excluded.reason, amount = excluded.amount, status = 'proposed', asked_by = excluded.asked_by,
         asked_by_name = excluded.asked_by_name, asked_on = excluded.asked_on, decided_by_name = NULL, decided_on = NULL`,
      [invoiceId, reason, amount.cents.toString(), askedBy, askedByName, askedOn],
    );
  }

  async decide(invoiceId: InvoiceId, status: 'done' | 'refused', by: string, on: LocalDate): Promise<void> {
    await this.database.query(
      'UPDATE invoicing.write_off SET status = $2, decided_by_name = $3, decided_on = $4 WHERE invoice_id = $1',
      [invoiceId, status, by, on],
    );
  }
}
