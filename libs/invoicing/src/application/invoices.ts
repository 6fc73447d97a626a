import { type ActivityId, type ClientId, type InvoiceId, type Language, type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ClientKind } from '../domain/client-kind';

/** What recovery needs to know of an invoice that is due. */
export interface DueInvoice {
  id: InvoiceId;
  number: string;
  activityId: ActivityId;
  clientId: ClientId;
  clientName: string;
  clientKind: ClientKind;
  clientEmail: string | null;
  language: Language;
  subject: string | null;
  structuredCommunication: string;
  issuedOn: LocalDate;
  dueOn: LocalDate;
  gross: Money;
  outstanding: Money;
}

type Row = Omit<DueInvoice, 'gross' | 'outstanding'> & { gross: string; outstanding: string };

/** The facade of the module. */
@Injectable()
export class Invoices {
  constructor(private readonly database: Database) {}

  /** Invoices due before a day and not settled, those of one client together. */
  async dueBefore(day: LocalDate, ids?: InvoiceId[]): Promise<DueInvoice[]> {
    const rows = await this.database.query<Row>(
      `SELECT invoice.id, invoice.number, invoice.activity_id AS "activityId", invoice.client_id AS "clientId", client.name AS "clientName",
              client.kind AS "clientKind", client.email AS "clientEmail", client.language, invoice.subject,
              invoice.structured_communication AS "structuredCommunication", invoice.issued_on AS "issuedOn", invoice.due_on AS "dueOn",
              invoice.gross, invoice.gross - invoice.paid - invoice.credited AS outstanding
       FROM invoicing.invoice JOIN invoicing.client ON client.id = invoice.client_id
       WHERE invoice.status = 'issued' AND invoice.kind = 'invoice' AND invoice.paid + invoice.credited < invoice.gross
         AND invoice.due_on < $1 AND ($2::uuid[] IS NULL OR invoice.id = ANY($2))
       ORDER BY invoice.client_id, invoice.due_on, invoice.id`,
      [day, ids ?? null],
    );
    return rows.map((row) => ({
      ...row,
      gross: Money.ofCents(BigInt(row.gross)),
      outstanding: Money.ofCents(BigInt(row.outstanding)),
    }));
  }
}
