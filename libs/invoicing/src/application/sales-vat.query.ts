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
      `SELECT id, kind, number, issued_on AS "issuedOn", client_id AS "clientId", billing, lines FROM invoicing.invoice
       WHERE status = 'issued' AND issued_on BETWEEN $1 AND $2 ORDER BY issued_on, journal, sequence`,
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
