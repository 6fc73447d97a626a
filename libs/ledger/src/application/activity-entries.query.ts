import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** The line of an account in an entry that moves the budget of an Activité. */
export interface ActivityEntryLine {
  activityId: ActivityId;
  occurredOn: LocalDate;
  reason: string;
  params: Record<string, string>;
  /** Debit positive. */
  amount: Money;
}

type Row = Omit<ActivityEntryLine, 'amount'> & { amount: string };

/** What the entries of some Activités put on an account of the whole: its turnover (9000), its employment (9300). */
@Injectable()
export class ActivityEntriesQuery {
  constructor(private readonly database: Database) {}

  /** In order of time, both days included. */
  async lines(ids: ActivityId[], account: string, from: LocalDate, until: LocalDate): Promise<ActivityEntryLine[]> {
    const rows = await this.database.query<Row>(
      `SELECT touched.activity_id AS "activityId", entry.occurred_on AS "occurredOn", entry.reason, entry.params, line.amount
       FROM (SELECT DISTINCT entry_id, activity_id FROM ledger.line WHERE activity_id = ANY($1) AND day BETWEEN $3 AND $4) AS touched
       JOIN ledger.entry ON entry.id = touched.entry_id AND entry.ledger = 'budget'
       JOIN ledger.line ON line.entry_id = entry.id AND line.account = $2
       ORDER BY entry.occurred_on, entry.id, line.position`,
      [ids, account, from, until],
    );
    return rows.map((row) => ({ ...row, amount: Money.ofCents(BigInt(row.amount)) }));
  }
}
