import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface OpenItem {
  entryId: string;
  account: string;
  number: string | null;
  occurredOn: LocalDate;
  reason: string;
  params: Record<string, string>;
  /** Debit positive. */
  open: Money;
}

/**
 * The lines that make up the balance of a passing account: the oldest are taken as settled first, so that the newest lines of
 * the side of the balance remain. An approximation where payments cross; exact when they settle in order.
 */
@Injectable()
export class OpenItemsQuery {
  constructor(private readonly database: Database) {}

  async of(accounts: readonly string[], on: LocalDate): Promise<OpenItem[]> {
    const rows = await this.database.query<Omit<OpenItem, 'open'> & { open: string; side: string }>(
      `WITH moved AS (
         SELECT line.account, entry.id, entry.number, entry.occurred_on, entry.reason, entry.params, line.position, line.amount
         FROM ledger.line JOIN ledger.entry ON entry.id = line.entry_id
         WHERE line.ledger = 'statutory' AND line.account = ANY($1) AND line.day <= $2),
       net AS (SELECT account, sum(amount) AS balance FROM moved GROUP BY account HAVING sum(amount) <> 0),
       item AS (
         SELECT moved.*, balance, abs(amount) AS size,
           sum(abs(amount)) OVER (PARTITION BY account ORDER BY occurred_on DESC, id DESC, position DESC) AS reached
         FROM moved JOIN net USING (account) WHERE sign(amount) = sign(balance))
       SELECT id AS "entryId", account, number, occurred_on AS "occurredOn", reason, params,
         least(size, abs(balance) - (reached - size)) AS open, sign(balance)::text AS side
       FROM item WHERE reached - size < abs(balance) ORDER BY occurred_on, id LIMIT 500`,
      [accounts, on],
    );
    return rows.map(({ open, side, ...row }) => ({
      ...row,
      open: Money.ofCents(BigInt(open) * (side === '-1' ? -1n : 1n)),
    }));
  }

  /** The lines of an account that come from anything but one kind of source: what the bank's movements do not explain. */
  async ofOtherSources(account: string, sourceKind: string, on: LocalDate): Promise<OpenItem[]> {
    const rows = await this.database.query<Omit<OpenItem, 'open'> & { open: string }>(
      `SELECT entry.id AS "entryId", account, number, occurred_on AS "occurredOn", reason, params, amount AS open
       FROM ledger.line JOIN ledger.entry ON entry.id = line.entry_id
       WHERE line.ledger = 'statutory' AND account = $1 AND source_kind <> $2 AND line.day <= $3 ORDER BY occurred_on, entry.id LIMIT 500`,
      [account, sourceKind, on],
    );
    return rows.map(({ open, ...row }) => ({ ...row, open: Money.ofCents(BigInt(open)) }));
  }
}
