import { type LocalDate, Money } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** A month is not closed before what it wore out is in its books. */
@BookCheck({
  name: 'equipment.depreciation-booked',
  title: {
    fr: 'Chaque amortissement échu est comptabilisé',
    nl: 'Elke vervallen afschrijving is geboekt',
    en: 'Every depreciation that is due is booked',
  },
  isInvariant: false,
})
export class DepreciationBooked implements ChecksBooks {
  constructor(private readonly database: Database) {}

  async find(upTo: LocalDate): Promise<BookFinding[]> {
    const rows = await this.database.query<{ reference: string; on: LocalDate; amount: string }>(
      `SELECT item.number || ' ' || item.label AS reference, due_on AS "on", amount
       FROM equipment.depreciation JOIN equipment.item ON item.id = equipment_id
       WHERE booked_at IS NULL AND due_on <= $1 ORDER BY due_on, item.number LIMIT 100`,
      [upTo],
    );
    return rows.map((row) => ({ ...row, amount: Money.ofCents(BigInt(row.amount)).toJSON() }));
  }
}
