import type { ClientId, InvoiceId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

/** What someone of the public was invoiced for his seat. */
@Injectable()
export class SeatAccountRepository {
  constructor(private readonly database: Database) {}

  /** The client that an address was invoiced as before. */
  async clientOf(email: string): Promise<ClientId | null> {
    const row = await this.database.first<{ id: ClientId }>(
      `SELECT client_id AS id FROM training.registration WHERE lower(email) = lower($1) AND client_id IS NOT NULL
         AND billing ->> 'enterpriseNumber' IS NULL ORDER BY registered_at DESC LIMIT 1`,
      [email],
    );
    return row?.id ?? null;
  }

  async markInvoiced(id: string, clientId: ClientId, invoiceId: InvoiceId, invoiced: Money): Promise<void> {
    await this.database.query(
      'UPDATE training.registration SET client_id = $2, invoice_id = $3, invoiced = $4 WHERE id = $1',
      [id, clientId, invoiceId, invoiced.cents.toString()],
    );
  }

  async markCredited(id: string, creditNoteId: InvoiceId, invoiced: Money): Promise<void> {
    await this.database.query('UPDATE training.registration SET credit_note_id = $2, invoiced = $3 WHERE id = $1', [
      id,
      creditNoteId,
      invoiced.cents.toString(),
    ]);
  }
}
