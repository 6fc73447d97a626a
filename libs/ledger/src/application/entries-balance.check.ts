import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { BookCheck, type BookFinding, type ChecksBooks } from './book-check';

/** The database refuses such an entry at commit; whoever went around it is found here. */
@BookCheck({
  name: 'ledger.entries-balance',
  title: {
    fr: 'Chaque écriture est équilibrée',
    nl: 'Elke boeking is in evenwicht',
    en: 'Every entry balances',
  },
  isInvariant: true,
})
export class EntriesBalance implements ChecksBooks {
  constructor(private readonly database: Database) {}

  async find(): Promise<BookFinding[]> {
    const rows = await this.database.query<{
      reference: string;
      on: BookFinding['on'];
      difference: string;
      entryId: string;
    }>(
      `SELECT entry.ledger || ' ' || coalesce(entry.number::text, entry.id::text) AS reference, entry.occurred_on AS "on", sum(line.amount) AS difference, entry.id AS "entryId"
       FROM ledger.line JOIN ledger.entry ON entry.id = line.entry_id
       GROUP BY entry.id HAVING sum(line.amount) <> 0 ORDER BY entry.occurred_on LIMIT 100`,
    );
    return rows.map(({ difference, ...row }) => ({ ...row, amount: Money.ofCents(BigInt(difference)).toJSON() }));
  }
}
