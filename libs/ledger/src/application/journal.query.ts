import type { ActivityId, LocalDate, MoneyJson } from '@coopera/kernel';
import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { LedgerName } from '../domain/ledger-entry';

export interface JournalLine {
  entryId: string;
  number: string;
  occurredOn: LocalDate;
  reason: string;
  sourceKind: string;
  sourceId: string;
  params: Record<string, string>;
  account: string;
  accountName: string;
  activityId: ActivityId | null;
  debit: MoneyJson;
  credit: MoneyJson;
}

export interface AccountsFilter {
  activityId: ActivityId;
  accounts: readonly string[];
  /** All accounts but these. */
  isExcept?: boolean;
  isTransfer?: boolean;
  from: LocalDate;
  to: LocalDate;
  limit: number;
  /** The cursor of the last line: "date/entry". */
  before?: string;
}

const SELECT = `SELECT entry.id AS "entryId", entry.number, entry.occurred_on AS "occurredOn", entry.reason, entry.source_kind AS "sourceKind",
  entry.source_id AS "sourceId", entry.params, line.account, line.activity_id AS "activityId", line.amount`;

/** The cursor after every line: a plain comparison lets the index find any page. */
const END_OF_TIME = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

type Row = Omit<JournalLine, 'debit' | 'credit' | 'accountName'> & { amount: string; accountName: string };

/** Reading the ledgers: the journal, the lines of an Activité, the trial balance. */
@Injectable()
export class JournalQuery {
  constructor(private readonly database: Database) {}

  /** Lines in the order of the journal, by cursor: `after` is the last entry's "date/id". */
  async journal(filter: {
    ledger: LedgerName;
    from: LocalDate;
    to: LocalDate;
    after?: string;
    limit: number;
  }): Promise<JournalLine[]> {
    const [afterDate, afterId] = filter.after?.split('/') ?? [null, null];
    const rows = await this.database.query<Row>(
      `WITH page AS (
         SELECT * FROM ledger.entry
         WHERE ledger = $1 AND occurred_on BETWEEN $2 AND $3 AND ($4::date IS NULL OR (occurred_on, id) > ($4::date, $5::uuid))
         ORDER BY occurred_on, id LIMIT $6)
       ${SELECT}, account.name_fr AS "accountName"
       FROM page AS entry JOIN ledger.line ON line.entry_id = entry.id
       JOIN ledger.account ON account.ledger = line.ledger AND account.code = line.account
       ORDER BY entry.occurred_on, entry.id, line.position`,
      [filter.ledger, filter.from, filter.to, afterDate, afterId, filter.limit],
    );
    return rows.map(asLine);
  }

  /** The newest budget lines of an Activité: `limit` of them, and the rest of the last entry's, so that a page never parts an entry. */
  async ofActivity(activityId: ActivityId, limit: number, before?: string): Promise<JournalLine[]> {
    const [beforeDate, beforeId] = before?.split('/') ?? END_OF_TIME;
    const rows = await this.database.prepared<Row>(
      'ledger.lines-of-activity',
      `WITH page AS (
         SELECT entry_id, position FROM ledger.line
         WHERE activity_id = $1 AND ledger = 'budget' AND (day, entry_id) < ($3::date, $4::uuid)
         ORDER BY day DESC, entry_id DESC FETCH FIRST $2 ROWS WITH TIES)
       ${SELECT}, account.name_fr AS "accountName"
       FROM page JOIN ledger.line USING (entry_id, position) JOIN ledger.entry ON entry.id = entry_id
       JOIN ledger.account ON account.ledger = line.ledger AND account.code = line.account
       ORDER BY entry.occurred_on DESC, entry.id DESC, line.position`,
      [activityId, limit, beforeDate, beforeId],
    );
    return rows.map(asLine);
  }

  /**
   * Lines of some accounts in the entries of an Activité, newest first, in whole entries: its own, and those of the other side
   * that are nobody's. A transfer is what has no other side: budget between two Activités.
   */
  async ofAccounts(filter: AccountsFilter): Promise<JournalLine[]> {
    const [beforeDate, beforeId] = filter.before?.split('/') ?? END_OF_TIME;
    const asked = `(line.activity_id = $1 OR line.activity_id IS NULL) AND (line.account = ANY($2)) = $3`;
    const rows = await this.database.query<Row>(
      `WITH page AS (
         SELECT DISTINCT own.day, own.entry_id FROM ledger.line AS own
         WHERE own.activity_id = $1 AND own.ledger = 'budget' AND own.day BETWEEN $4 AND $5 AND (own.day, own.entry_id) < ($6::date, $7::uuid)
           AND EXISTS (SELECT 1 FROM ledger.line WHERE line.entry_id = own.entry_id AND ${asked})
           AND (NOT $8 OR NOT EXISTS (SELECT 1 FROM ledger.line WHERE line.entry_id = own.entry_id AND line.activity_id IS NULL)
                AND EXISTS (SELECT 1 FROM ledger.line WHERE line.entry_id = own.entry_id AND line.activity_id <> $1))
         ORDER BY own.day DESC, own.entry_id DESC LIMIT $9)
       ${SELECT}, account.name_fr AS "accountName"
       FROM page JOIN ledger.entry ON entry.id = page.entry_id JOIN ledger.line ON line.entry_id = entry.id AND ${asked}
       JOIN ledger.account ON account.ledger = line.ledger AND account.code = line.account
       ORDER BY entry.occurred_on DESC, entry.id DESC, line.position`,
      [
        filter.activityId,
        filter.accounts,
        !filter.isExcept,
        filter.from,
        filter.to,
        beforeDate,
        beforeId,
        filter.isTransfer ?? false,
        filter.limit,
      ],
    );
    return rows.map(asLine);
  }
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();

const asLine = ({ amount, ...row }: Row): JournalLine => {
  const cents = BigInt(amount);
  return { ...row, debit: euros(cents > 0n ? amount : '0'), credit: euros(cents < 0n ? (-cents).toString() : '0') };
};
