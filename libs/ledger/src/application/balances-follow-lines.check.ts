import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { BookCheck, type BookFinding, type ChecksBooks } from './book-check';

/** Budgets are read from running balances: each equals the sum of its lines. */
@BookCheck({
  name: 'ledger.balances-follow-lines',
  title: {
    fr: 'Chaque solde d’Activité est la somme de ses lignes',
    nl: 'Elk saldo van een activiteit is de som van haar lijnen',
    en: 'Every balance of an Activité is the sum of its lines',
  },
  isInvariant: true,
})
export class BalancesFollowLines implements ChecksBooks {
  constructor(private readonly database: Database) {}

  async find(): Promise<BookFinding[]> {
    const rows = await this.database.query<{ reference: string; drift: string }>(
      `SELECT activity_id || ' ' || account AS reference,
         coalesce(summed.amount, 0) - coalesce(balance.amount, 0) AS drift
       FROM (SELECT activity_id, account, sum(amount) AS amount FROM ledger.line WHERE activity_id IS NOT NULL GROUP BY 1, 2) AS summed
       FULL JOIN ledger.activity_balance AS balance USING (activity_id, account)
       WHERE coalesce(summed.amount, 0) <> coalesce(balance.amount, 0) LIMIT 100`,
    );
    return rows.map(({ reference, drift }) => ({ reference, on: null, amount: Money.ofCents(BigInt(drift)).toJSON() }));
  }
}
