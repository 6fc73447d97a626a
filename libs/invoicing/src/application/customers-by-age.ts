import type { LocalDate } from '@coopera/kernel';
import { AgedBalance, type AgedParty, type BalancesByAge, type OpenDocument } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** What each invoice had open on a day: payments and credit notes after it do not count. $1 is the day. */
const OPEN = `SELECT invoice.id, invoice.client_id, invoice.number, invoice.issued_on, invoice.due_on, $1::date - invoice.due_on AS late,
    invoice.gross - received.cents - noted.cents AS open
  FROM invoicing.invoice
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(round((payment ->> 'amount')::numeric * 100)), 0)::bigint AS cents
    FROM jsonb_array_elements(invoice.payments) AS payment WHERE (payment ->> 'receivedOn')::date <= $1) AS received
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(note.gross), 0)::bigint AS cents FROM invoicing.invoice AS note
    WHERE note.credited_invoice_id = invoice.id AND note.status = 'issued' AND note.issued_on <= $1) AS noted
  WHERE invoice.kind = 'invoice' AND invoice.status = 'issued' AND invoice.issued_on <= $1`;

const sumWhere = (condition: string): string => `coalesce(sum(open) FILTER (WHERE ${condition}), 0)::text`;

/** Account 400 by the invoices that make it up. */
@AgedBalance({ side: 'customers' })
export class CustomersByAge implements BalancesByAge {
  constructor(private readonly database: Database) {}

  parties(on: LocalDate): Promise<AgedParty[]> {
    return this.database.query<AgedParty>(
      `SELECT client.id AS "partyId", client.name, ${sumWhere('late <= 0')} AS "notDue", ${sumWhere('late BETWEEN 1 AND 30')} AS days30,
         ${sumWhere('late BETWEEN 31 AND 60')} AS days60, ${sumWhere('late BETWEEN 61 AND 90')} AS days90, ${sumWhere('late > 90')} AS older
       FROM (${OPEN}) AS document JOIN invoicing.client ON client.id = document.client_id
       WHERE open <> 0 GROUP BY client.id, client.name ORDER BY sum(open) DESC, client.name`,
      [on],
    );
  }

  documents(on: LocalDate, partyId: string): Promise<OpenDocument[]> {
    return this.database.query<OpenDocument>(
      `SELECT id, 'invoice' AS kind, number, issued_on AS "issuedOn", due_on AS "dueOn", open::text FROM (${OPEN} AND invoice.client_id = $2) AS document
       WHERE open <> 0 ORDER BY due_on, number`,
      [on, partyId],
    );
  }
}
