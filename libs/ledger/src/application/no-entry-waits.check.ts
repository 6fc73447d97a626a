import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { BookCheck, type BookFinding, type ChecksBooks } from './book-check';

/** An entry that waits for its second person belongs to the month: it is decided before the month is closed. */
@BookCheck({
  name: 'ledger.no-entry-waits',
  title: {
    fr: 'Aucune écriture diverse n’attend une seconde personne',
    nl: 'Geen enkele diverse boeking wacht op een tweede persoon',
    en: 'No miscellaneous entry waits for a second person',
  },
  isInvariant: false,
})
export class NoEntryWaits implements ChecksBooks {
  constructor(private readonly database: Database) {}

  async find(upTo: LocalDate): Promise<BookFinding[]> {
    const rows = await this.database.query<{ reference: string; on: LocalDate; total: string }>(
      `SELECT reason AS reference, occurred_on AS "on", total FROM ledger.miscellaneous
       WHERE status = 'waiting' AND occurred_on <= $1 ORDER BY occurred_on LIMIT 100`,
      [upTo],
    );
    return rows.map(({ total, ...row }) => ({ ...row, amount: Money.ofCents(BigInt(total)).toJSON() }));
  }
}
