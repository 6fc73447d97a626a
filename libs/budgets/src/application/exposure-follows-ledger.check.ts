import { type ActivityId, Money } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks, Ledger } from '@coopera/ledger';
import { Database } from '@coopera/platform';
import { accounts } from '../domain/budget-position';

/** What invoices earned and nobody has paid, and what is promised, stand in the budget ledger to the cent: the exposure of the pot. */
@BookCheck({
  name: 'budgets.exposure-follows-ledger',
  title: {
    fr: 'Le gagné impayé et le réservé de chaque Activité sont dans le grand livre',
    nl: 'Het onbetaalde en het gereserveerde van elke activiteit staan in het grootboek',
    en: 'What each Activité has earned unpaid, and reserved, stands in the ledger',
  },
  isInvariant: true,
})
export class ExposureFollowsLedger implements ChecksBooks {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  async find(): Promise<BookFinding[]> {
    const rows = await this.database.query<{ id: ActivityId; name: string; unpaid: string; reserved: string }>(
      `SELECT budget.activity_id AS id, activity.name, coalesce(earned.unpaid, 0) AS unpaid, coalesce(promised.amount, 0) AS reserved
       FROM budgets.budget JOIN activities.v_activity AS activity ON activity.id = budget.activity_id
       LEFT JOIN (SELECT activity_id, sum(earned - paid) AS unpaid FROM budgets.earning GROUP BY 1) AS earned USING (activity_id)
       LEFT JOIN (SELECT activity_id, sum(amount) AS amount FROM budgets.reservation WHERE status = 'open' GROUP BY 1) AS promised USING (activity_id)`,
    );
    const balances = await this.ledger.balancesOfMany(rows.map(({ id }) => id));
    return rows.flatMap(({ id, name, unpaid, reserved }) => {
      const booked = (account: string): Money => (balances.get(id)?.get(account) ?? Money.zero()).negate();
      const drifts = [
        Money.ofCents(BigInt(unpaid)).minus(booked(accounts.unpaid)),
        Money.ofCents(BigInt(reserved)).minus(booked(accounts.reserved)),
      ].filter((drift) => !drift.isZero());
      return drifts.map((drift) => ({ reference: name, on: null, amount: drift.toJSON() }));
    });
  }
}
