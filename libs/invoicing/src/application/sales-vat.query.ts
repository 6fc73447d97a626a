import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Billing } from '../domain/billing';
import { InvoiceLine, type InvoiceLineData, totalsOf, type VatCategory } from '../domain/invoice-line';

/** One document and one VAT treatment in it. */
export interface SalesVatRow {
  documentId: string;
  kind: 'invoice' | 'credit-note';
  number: string;
  issuedOn: LocalDate;
  /** When the invoice that a credit note corrects was issued. */
  creditedOn: LocalDate | null;
  clientId: string;
  /** The client as he was on the day of the document. */
  client: Pick<Billing, 'kind' | 'name' | 'enterpriseNumber' | 'vatNumber' | 'country'>;
  category: VatCategory;
  percent: string;
  base: Money;
  vat: Money;
}

interface Row {
  id: string;
  kind: SalesVatRow['kind'];
  number: string;
  issuedOn: LocalDate;
  creditedOn: LocalDate | null;
  clientId: string;
  billing: Billing;
  lines: InvoiceLineData[];
}

/** What the VAT return reads: the issued invoices and credit notes of a period, by category and rate. Read only. */
@Injectable()
export class SalesVatQuery {
  constructor(private readonly database: Database) {}

  /** Both days included. Amounts of a credit note are positive: `kind` says what it is. */
  async between(from: LocalDate, to: LocalDate): Promise<SalesVatRow[]> {
    const rows = await this.database.query<Row>(
      `SELECT invoice.id, invoice.kind, invoice.number, invoice.issued_on AS "issuedOn", credited.issued_on AS "creditedOn",
         invoice.client_id AS "clientId", invoice.billing, invoice.lines
       FROM invoicing.invoice LEFT JOIN invoicing.invoice AS credited ON credited.id = invoice.credited_invoice_id
       WHERE invoice.status = 'issued' AND invoice.issued_on BETWEEN $1 AND $2 ORDER BY invoice.issued_on, invoice.journal, invoice.sequence`,
      [from, to],
    );
    return rows.flatMap(({ id, lines, billing, ...row }) =>
      totalsOf(lines.map((line) => new InvoiceLine(line))).groups.map(({ category, percent, base, vat }) => ({
        ...row,
        documentId: id,
        client: billing,
        category,
        percent,
        base,
        vat,
      })),
    );
  }
}
