import { PaymentOrders } from '@coopera/banking';
import { Money } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks, Ledger } from '@coopera/ledger';
import { Database } from '@coopera/platform';
import { DEBT } from './expense-books';
import { REIMBURSEMENT } from './request-reimbursements.use-case';

/** What members are owed for expenses in the books is what validated lines say, but for payments that have left. */
@BookCheck({
  name: 'expenses.debts-explained',
  title: {
    fr: 'La dette de frais (4892) est celle des dépenses validées et impayées',
    nl: 'De schuld van onkosten (4892) is die van de goedgekeurde en onbetaalde uitgaven',
    en: 'The debt for expenses (4892) is that of validated and unpaid lines',
  },
  isInvariant: true,
})
export class DebtsExplained implements ChecksBooks {
  constructor(
    private readonly database: Database,
    private readonly payments: PaymentOrders,
    private readonly ledger: Ledger,
  ) {}

  async find(): Promise<BookFinding[]> {
    const rows = await this.database.query<{ id: string | null; owed: string }>(
      `SELECT reimbursement_id AS id, sum(reimbursed) AS owed FROM expenses.line WHERE status = 'validated' GROUP BY 1`,
    );
    const statuses = await this.payments.statusOf(
      REIMBURSEMENT,
      rows.flatMap(({ id }) => id ?? []),
    );
    const unpaid = rows.filter(({ id }) => !id || statuses.get(id) !== 'sent');
    const owed = Money.sum(unpaid.map((row) => Money.ofCents(BigInt(row.owed))));
    const drift = owed.plus(await this.ledger.balanceOf(DEBT));
    return drift.isZero() ? [] : [{ reference: DEBT, on: null, amount: drift.toJSON() }];
  }
}
