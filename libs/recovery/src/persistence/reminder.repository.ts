import type { ClientId, InvoiceId, LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReminderLetter } from '../domain/reminder-letter';

export interface NewReminder {
  id: string;
  level: number;
  letter: ReminderLetter;
  madeOn: LocalDate;
  madeAt: Date;
}

export interface Sending {
  sentOn: LocalDate;
  waitUntil: LocalDate;
  mailId: string;
}

@Injectable()
export class ReminderRepository {
  constructor(private readonly database: Database) {}

  /** Which of these invoices had a reminder of this level already. */
  async reminded(invoiceIds: InvoiceId[], level: number): Promise<ReadonlySet<InvoiceId>> {
    const rows = await this.database.query<{ invoice_id: InvoiceId }>(
      'SELECT invoice_id FROM recovery.reminded_invoice WHERE invoice_id = ANY($1) AND level = $2',
      [invoiceIds, level],
    );
    return new Set(rows.map((row) => row.invoice_id));
  }

  /** Which of these clients had a letter of this level on a day. */
  async clientsWithLetter(clientIds: ClientId[], level: number, day: LocalDate): Promise<ReadonlySet<ClientId>> {
    const rows = await this.database.query<{ client_id: ClientId }>(
      'SELECT client_id FROM recovery.reminder WHERE client_id = ANY($1) AND level = $2 AND made_on = $3',
      [clientIds, level, day],
    );
    return new Set(rows.map((row) => row.client_id));
  }

  /** Until the transaction ends, nobody else writes to this client: two runs at once make one letter. */
  async lockClient(clientId: ClientId): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('recovery.reminder:' || $1, 0))`, [
      clientId,
    ]);
  }

  /** @param sending null for a letter that somebody has to post */
  async add({ id, level, letter, madeOn, madeAt }: NewReminder, sending: Sending | null): Promise<void> {
    await this.database.query(
      `INSERT INTO recovery.reminder (id, client_id, client_name, client_kind, level, channel, language, recipient, status, total,
         made_on, made_at, sent_on, wait_until, mail_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        letter.clientId,
        letter.clientName,
        letter.clientKind,
        level,
        letter.channel,
        letter.language,
        letter.email,
        sending ? 'sent' : 'to-post',
        letter.total.cents.toString(),
        madeOn,
        madeAt,
        sending?.sentOn ?? null,
        sending?.waitUntil ?? null,
        sending?.mailId ?? null,
      ],
    );
    await this.addInvoices(id, level, letter);
  }

  private async addInvoices(id: string, level: number, { invoices }: ReminderLetter): Promise<void> {
    await this.database.query(
      `INSERT INTO recovery.reminded_invoice (reminder_id, level, invoice_id, activity_id, number, due_on, outstanding)
       SELECT $1, $2, * FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::bigint[])`,
      [
        id,
        level,
        invoices.map((invoice) => invoice.id),
        invoices.map((invoice) => invoice.activityId),
        invoices.map((invoice) => invoice.number),
        invoices.map((invoice) => invoice.dueOn),
        invoices.map((invoice) => invoice.outstanding.cents.toString()),
      ],
    );
  }

  /** Nothing is due of the invoice any more; a letter none of whose invoices is still due is settled with them. */
  async settle(invoiceId: InvoiceId, on: LocalDate): Promise<void> {
    await this.database.query(
      'UPDATE recovery.reminded_invoice SET settled_on = $2 WHERE invoice_id = $1 AND settled_on IS NULL',
      [invoiceId, on],
    );
    await this.database.query(
      `UPDATE recovery.reminder SET status = 'settled' WHERE status <> 'settled'
         AND id IN (SELECT reminder_id FROM recovery.reminded_invoice WHERE invoice_id = $1)
         AND NOT EXISTS (SELECT 1 FROM recovery.reminded_invoice WHERE reminder_id = reminder.id AND settled_on IS NULL)`,
      [invoiceId],
    );
  }
}
