import { type LocalDate, Money } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks, OpenItemLimits } from '@coopera/ledger';
import { Database } from '@coopera/platform';

/** Money may wait a while on 499; beyond the days of the house somebody has forgotten it. */
@BookCheck({
  name: 'banking.suspense-not-old',
  title: {
    fr: 'Aucune rentrée n’attend sur le compte 499 depuis trop longtemps',
    nl: 'Geen enkele ontvangst staat te lang op rekening 499',
    en: 'No receipt has waited on account 499 too long',
  },
  isInvariant: false,
})
export class SuspenseNotOld implements ChecksBooks {
  constructor(
    private readonly database: Database,
    private readonly limits: OpenItemLimits,
  ) {}

  async find(upTo: LocalDate): Promise<BookFinding[]> {
    const rows = await this.database.query<{ reference: string; on: LocalDate; open: string }>(
      `SELECT coalesce(payer_name, payer_iban, communication) AS reference, received_on AS "on", amount - allocated AS open
       FROM banking.receipt WHERE allocated < amount AND received_on < $1 ORDER BY received_on, id LIMIT 100`,
      [this.limits.suspenseSince(upTo)],
    );
    return rows.map(({ open, ...row }) => ({ ...row, amount: Money.ofCents(BigInt(open)).toJSON() }));
  }
}
