import { type Language, type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { LedgerName } from '../domain/ledger-entry';
import { ledgerErrors } from '../ledger.errors';

export interface EntrySummary {
  id: string;
  number: string | null;
  ledger: LedgerName;
  occurredOn: LocalDate;
  reason: string;
  sourceKind: string;
  sourceId: string;
  params: Record<string, string>;
}

export interface EntryLine {
  account: string;
  accountName: string;
  activityId: string | null;
  debit: MoneyJson;
  credit: MoneyJson;
}

export interface EntryFile extends EntrySummary {
  recordedAt: string;
  lines: EntryLine[];
  /** The entry that takes this one back, and the one that this takes back. */
  reversedBy: EntrySummary | null;
  reverses: EntrySummary | null;
  isPeriodClosed: boolean;
}

/** The reason of an entry that takes another back; its source is that other entry. */
export const REVERSAL = 'reversal';

const COLUMNS = `entry.id, entry.number, entry.ledger, entry.occurred_on AS "occurredOn", entry.reason,
  entry.source_kind AS "sourceKind", entry.source_id AS "sourceId", entry.params`;

/** One entry with its lines, what made it, and what took it back. */
@Injectable()
export class EntryQuery {
  constructor(private readonly database: Database) {}

  /** Fails with: ledger.entry-not-found */
  async read(id: string, language: Language): Promise<EntryFile> {
    const entry = await this.database.first<EntrySummary & { recordedAt: string; isPeriodClosed: boolean }>(
      `SELECT ${COLUMNS}, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "recordedAt",
         EXISTS (SELECT 1 FROM ledger.period WHERE month = date_trunc('month', occurred_on)::date) AS "isPeriodClosed"
       FROM ledger.entry WHERE id = $1`,
      [id],
    );
    if (!entry) throw ledgerErrors.fail('entry-not-found');
    const related = await this.database.query<EntrySummary>(
      `SELECT ${COLUMNS} FROM ledger.entry WHERE (reason = $1 AND source_id = $2) OR id = $3`,
      [REVERSAL, id, entry.reason === REVERSAL ? entry.sourceId : null],
    );
    return {
      ...entry,
      lines: await this.lines(id, language),
      reversedBy: related.find((one) => one.sourceId === id && one.reason === REVERSAL) ?? null,
      reverses: related.find((one) => one.id === entry.sourceId) ?? null,
    };
  }

  /** What one fact put in the books: an invoice, a movement of the bank, a payslip. */
  ofSource(sourceId: string): Promise<EntrySummary[]> {
    return this.database.query<EntrySummary>(
      `SELECT ${COLUMNS} FROM ledger.entry WHERE source_id = $1 ORDER BY occurred_on, id LIMIT 100`,
      [sourceId],
    );
  }

  private async lines(id: string, language: Language): Promise<EntryLine[]> {
    const rows = await this.database.query<Omit<EntryLine, 'debit' | 'credit'> & { amount: string }>(
      `SELECT line.account, account.name_${language} AS "accountName", line.activity_id AS "activityId", line.amount
       FROM ledger.line JOIN ledger.account ON account.ledger = line.ledger AND account.code = line.account
       WHERE entry_id = $1 ORDER BY position`,
      [id],
    );
    return rows.map(({ amount, ...row }) => {
      const money = Money.ofCents(BigInt(amount));
      const zero = Money.zero().toJSON();
      return {
        ...row,
        debit: money.isPositive() ? money.toJSON() : zero,
        credit: money.isNegative() ? money.abs().toJSON() : zero,
      };
    });
  }
}
