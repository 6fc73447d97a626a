import { type LocalDate, Money } from '@coopera/kernel';
import { Ledger, type OpenItem, OpenItemsQuery } from '@coopera/ledger';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Difference, openingsAndGaps, type StatementBalance } from '../domain/reconciliation';

const BANK = '550';
const TRANSIT = '4600';

export interface BankReconciliation {
  account: string;
  on: LocalDate;
  ledgerBalance: Money;
  /** The last statement of each bank account, and their sum. */
  statements: StatementBalance[];
  bankBalance: Money;
  /** Bank less books, what explains it, and what nothing explains. */
  difference: Money;
  explained: Difference[];
  unexplained: Money;
  /** Ordered, and not yet taken by the bank. */
  transfers: OpenItem[];
  inTransit: Money;
}

type StatementRow = Omit<StatementBalance, 'opening' | 'closing'> & { opening: string; closing: string };

/** The balance of account 550 beside the bank's own, on a day, with each difference by its name. */
@Injectable()
export class BankReconciliationQuery {
  constructor(
    private readonly ledger: Ledger,
    private readonly items: OpenItemsQuery,
    private readonly database: Database,
  ) {}

  async on(day: LocalDate): Promise<BankReconciliation> {
    const byAccount = await this.statements(day);
    const last = byAccount.flatMap((statements) => statements.slice(-1));
    const bankBalance = Money.sum(last.map(({ closing }) => closing));
    const ledgerBalance = await this.ledger.balanceOf(BANK, day);
    const difference = bankBalance.minus(ledgerBalance);
    const explained = [
      ...byAccount.flatMap(openingsAndGaps),
      ...(await this.unposted(day)),
      ...(await this.items.ofOtherSources(BANK, 'bank-movement', day)).map(asDifference),
    ];
    const transfers = await this.items.of([TRANSIT], day);
    return {
      account: BANK,
      on: day,
      ledgerBalance,
      statements: last,
      bankBalance,
      difference,
      explained,
      unexplained: difference.minus(Money.sum(explained.map(({ amount }) => amount))),
      transfers,
      inTransit: Money.sum(transfers.map(({ open }) => open)),
    };
  }

  private async statements(day: LocalDate): Promise<StatementBalance[][]> {
    const rows = await this.database.query<StatementRow>(
      `SELECT id, account, file_name AS "fileName", statement_date AS "on", old_balance AS opening, new_balance AS closing
       FROM banking.statement WHERE statement_date <= $1 AND old_balance IS NOT NULL AND new_balance IS NOT NULL AND currency = 'EUR'
       ORDER BY account, statement_date, imported_at`,
      [day],
    );
    const byAccount = new Map<string, StatementBalance[]>();
    for (const { opening, closing, ...row } of rows)
      byAccount.set(row.account, [
        ...(byAccount.get(row.account) ?? []),
        { ...row, opening: Money.of(opening), closing: Money.of(closing) },
      ]);
    return [...byAccount.values()];
  }

  /** The bank has them; the books wait for a person who confirms the statement. */
  private async unposted(day: LocalDate): Promise<Difference[]> {
    const rows = await this.database.query<{ reference: string; on: LocalDate; amount: string }>(
      `SELECT coalesce(counterparty_name, communication) AS reference, coalesce(entry_date, value_date) AS "on", amount
       FROM banking.movement JOIN banking.statement ON statement.id = movement.statement_id
       WHERE NOT movement.posted AND statement_date <= $1 AND movement.currency = 'EUR' ORDER BY 2, movement.id LIMIT 500`,
      [day],
    );
    return rows.map(({ amount, ...row }) => ({ ...row, kind: 'unposted', amount: Money.of(amount), entryId: null }));
  }
}

const asDifference = ({ params, reason, number, occurredOn, open, entryId }: OpenItem): Difference => ({
  kind: 'other-entry',
  reference: [number, params.label ?? params.member ?? params.counterparty ?? reason].filter(Boolean).join(' · '),
  on: occurredOn,
  amount: open.negate(),
  entryId,
});
