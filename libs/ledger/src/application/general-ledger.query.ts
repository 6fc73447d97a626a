import { type Language, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { startOfYear } from '../domain/fiscal-year';
import type { LedgerName } from '../domain/ledger-entry';
import { ledgerErrors } from '../ledger.errors';

export interface AccountPeriod {
  ledger: LedgerName;
  account: string;
  from: LocalDate;
  to: LocalDate;
}

export interface AccountLine {
  entryId: string;
  position: number;
  number: string | null;
  occurredOn: LocalDate;
  reason: string;
  sourceKind: string;
  sourceId: string;
  params: Record<string, string>;
  activityId: string | null;
  debit: MoneyJson;
  credit: MoneyJson;
  /** After this line; debit positive. */
  balance: MoneyJson;
}

export interface AccountPage {
  account: string;
  name: string;
  opening: MoneyJson;
  debit: MoneyJson;
  credit: MoneyJson;
  closing: MoneyJson;
  items: AccountLine[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

type Row = Omit<AccountLine, 'debit' | 'credit' | 'balance'> & { amount: string };
interface Totals {
  opening: string;
  debit: string;
  credit: string;
  before: string;
}

const euros = (cents: bigint): MoneyJson => Money.ofCents(cents).toJSON();

/** The cursor before every line: a plain comparison lets the index find any page. */
const START_OF_TIME = ['-infinity', '00000000-0000-0000-0000-000000000000', '0'];

/** The general ledger: one account over a period, line by line, with its balance after each. */
@Injectable()
export class GeneralLedgerQuery {
  constructor(private readonly database: Database) {}

  /** One page by cursor: `after` is the last line's "date/entry/position". Fails with: ledger.account-unknown */
  async page(asked: AccountPeriod, language: Language, limit: number, after?: string): Promise<AccountPage> {
    const name = await this.nameOf(asked, language);
    const cursor = after?.split('/') ?? START_OF_TIME;
    const totals = await this.totals(asked, cursor);
    const rows = await this.rows(asked, limit + 1, cursor);
    const opening = BigInt(totals.opening);
    let running = opening + BigInt(totals.before);
    const items = rows.slice(0, limit).map(({ amount, ...row }) => {
      const cents = BigInt(amount);
      running += cents;
      return {
        ...row,
        debit: euros(cents > 0n ? cents : 0n),
        credit: euros(cents < 0n ? -cents : 0n),
        balance: euros(running),
      };
    });
    const [debit, credit] = [BigInt(totals.debit), BigInt(totals.credit)];
    const last = items.at(-1);
    return {
      account: asked.account,
      name,
      opening: euros(opening),
      debit: euros(debit),
      credit: euros(credit),
      closing: euros(opening + debit - credit),
      items,
      next: last && rows.length > limit ? `${last.occurredOn}/${last.entryId}/${last.position}` : null,
    };
  }

  /** Every line of the period, page by page: memory stays that of one page. */
  async *lines(asked: AccountPeriod, language: Language): AsyncGenerator<AccountLine> {
    let after: string | undefined;
    do {
      const page = await this.page(asked, language, 1000, after);
      yield* page.items;
      after = page.next ?? undefined;
    } while (after);
  }

  private async nameOf({ ledger, account }: AccountPeriod, language: Language): Promise<string> {
    const row = await this.database.first<{ name: string }>(
      `SELECT name_${language} AS name FROM ledger.account WHERE ledger = $1 AND code = $2`,
      [ledger, account],
    );
    if (!row) throw ledgerErrors.fail('account-unknown', { account }, '/account');
    return row.name;
  }

  private async totals({ ledger, account, from, to }: AccountPeriod, cursor: string[]): Promise<Totals> {
    // Classes 6 and 7 begin each year at zero.
    const since = ledger === 'statutory' && /^[67]/.test(account) ? startOfYear(from) : '0001-01-01';
    const row = await this.database.first<Totals>(
      `SELECT coalesce(sum(amount) FILTER (WHERE day < $3), 0) AS opening,
         coalesce(sum(amount) FILTER (WHERE day >= $3 AND amount > 0), 0) AS debit,
         coalesce(-sum(amount) FILTER (WHERE day >= $3 AND amount < 0), 0) AS credit,
         coalesce(sum(amount) FILTER (WHERE day >= $3 AND (day, entry_id, position) <= ($6::date, $7::uuid, $8::int)), 0) AS before
       FROM ledger.line
       WHERE line.ledger = $1 AND line.account = $2 AND day BETWEEN $5 AND $4`,
      [ledger, account, from, to, since, ...cursor],
    );
    return row as Totals;
  }

  private rows({ ledger, account, from, to }: AccountPeriod, limit: number, cursor: string[]): Promise<Row[]> {
    return this.database.query<Row>(
      `SELECT entry.id AS "entryId", line.position, entry.number, entry.occurred_on AS "occurredOn", entry.reason,
         entry.source_kind AS "sourceKind", entry.source_id AS "sourceId", entry.params, line.activity_id AS "activityId", line.amount
       FROM ledger.line JOIN ledger.entry ON entry.id = line.entry_id
       WHERE line.ledger = $1 AND line.account = $2 AND line.day BETWEEN $3 AND $4
         AND (line.day, line.entry_id, line.position) > ($5::date, $6::uuid, $7::int)
       ORDER BY line.day, line.entry_id, line.position LIMIT $8`,
      [ledger, account, from, to, ...cursor, limit],
    );
  }
}
