import { type LocalDate, Money } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** Money that nobody has explained stays on the suspense account 499: a month is not closed over it. */
@BookCheck({
  name: 'banking.receipts-explained',
  title: {
    fr: 'Chaque rentrée est identifiée (compte d’attente 499)',
    nl: 'Elke ontvangst is toegewezen (wachtrekening 499)',
    en: 'Every receipt is explained (suspense account 499)',
  },
  isInvariant: false,
})
export class ReceiptsExplained implements ChecksBooks {
  constructor(private readonly database: Database) {}

  async find(upTo: LocalDate): Promise<BookFinding[]> {
    const rows = await this.database.query<{ reference: string; on: LocalDate; open: string }>(
      `SELECT coalesce(payer_name, payer_iban, communication) AS reference, received_on AS "on", amount - allocated AS open
       FROM banking.receipt WHERE allocated < amount AND received_on <= $1 ORDER BY received_on, id LIMIT 100`,
      [upTo],
    );
    return rows.map(({ open, ...row }) => ({ ...row, amount: Money.ofCents(BigInt(open)).toJSON() }));
  }
}
