import type { LocalDate } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** A statement with a problem waits for a person: its money is in no book yet. */
@BookCheck({
  name: 'banking.statements-posted',
  title: {
    fr: 'Chaque extrait de compte est comptabilisé',
    nl: 'Elk rekeninguittreksel is geboekt',
    en: 'Every bank statement is posted',
  },
  isInvariant: false,
})
export class StatementsPosted implements ChecksBooks {
  constructor(private readonly database: Database) {}

  find(upTo: LocalDate): Promise<BookFinding[]> {
    return this.database.query<BookFinding>(
      `SELECT file_name AS reference, statement_date AS "on", NULL AS amount FROM banking.statement
       WHERE status = 'waiting' AND coalesce(statement_date, $1) <= $1 ORDER BY statement_date LIMIT 100`,
      [upTo],
    );
  }
}
