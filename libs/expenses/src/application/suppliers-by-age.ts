import type { LocalDate } from '@coopera/kernel';
import { AgedBalance, type AgedParty, type BalancesByAge, type OpenDocument } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** Supplier invoices that stood in account 440 on a day ($1); a credit note lowers what is owed. One name a VAT number. */
const OPEN = `SELECT id, md5(supplier_key)::uuid AS party, supplier_name, number, issued_on, due_on, $1::date - due_on AS late,
    CASE WHEN is_credit_note THEN -payable ELSE payable END AS open
  FROM expenses.supplier_invoice WHERE booked_on <= $1 AND (paid_on IS NULL OR paid_on > $1)`;

const sumWhere = (condition: string): string => `coalesce(sum(open) FILTER (WHERE ${condition}), 0)::text`;

/** Account 440 by the supplier invoices that make it up; the fees of trainers stand there too, and have no document here. */
@AgedBalance({ side: 'suppliers' })
export class SuppliersByAge implements BalancesByAge {
  constructor(private readonly database: Database) {}

  parties(on: LocalDate): Promise<AgedParty[]> {
    return this.database.query<AgedParty>(
      `SELECT party AS "partyId", max(supplier_name) AS name, ${sumWhere('late <= 0')} AS "notDue", ${sumWhere('late BETWEEN 1 AND 30')} AS days30,
         ${sumWhere('late BETWEEN 31 AND 60')} AS days60, ${sumWhere('late BETWEEN 61 AND 90')} AS days90, ${sumWhere('late > 90')} AS older
       FROM (${OPEN}) AS document WHERE open <> 0 GROUP BY party ORDER BY sum(open) DESC, 2`,
      [on],
    );
  }

  documents(on: LocalDate, partyId: string): Promise<OpenDocument[]> {
    return this.database.query<OpenDocument>(
      `SELECT id, 'supplier-invoice' AS kind, number, issued_on AS "issuedOn", due_on AS "dueOn", open::text
       FROM (${OPEN}) AS document WHERE party = $2 AND open <> 0 ORDER BY due_on, number`,
      [on, partyId],
    );
  }
}
