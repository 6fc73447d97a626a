import type { LocalDate } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** Pay that was computed and not approved is in no book yet. */
@BookCheck({
  name: 'payroll.payslips-approved',
  title: {
    fr: 'Chaque fiche de paie calculée est approuvée',
    nl: 'Elke berekende loonbrief is goedgekeurd',
    en: 'Every payslip that was computed is approved',
  },
  isInvariant: false,
})
export class PayslipsApproved implements ChecksBooks {
  constructor(private readonly database: Database) {}

  find(upTo: LocalDate): Promise<BookFinding[]> {
    return this.database.query<BookFinding>(
      `SELECT number AS reference, ends_on AS "on", NULL AS amount FROM payroll.payslip
       WHERE status <> 'approved' AND ends_on <= $1 ORDER BY ends_on LIMIT 100`,
      [upTo],
    );
  }
}
