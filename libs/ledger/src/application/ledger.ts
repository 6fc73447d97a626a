import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { Clock, Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type EntryData, LedgerEntry } from '../domain/ledger-entry';
import { YEAR_RESULT } from '../domain/year-result';
import { ledgerErrors } from '../ledger.errors';

/** The two double-entry ledgers. Every euro moves through here, in the transaction of what moves it. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Posts an entry. One with the same ledger, reason and source is there already: nothing happens (a replay).
   * Fails with: ledger.entry-not-balanced, ledger.period-closed
   * @returns whether it was posted now
   */
  async post(data: EntryData): Promise<boolean> {
    const { lines } = new LedgerEntry(data);
    if (lines.length === 0) return false;
    // The year's result is dated in a month that is closed already; the database lets it pass until the year is.
    if (data.reason !== YEAR_RESULT) await this.refuseClosedPeriod(data.occurredOn);
    const id = newId<'ledger-entry'>();
    const inserted = await this.database.query(
      `INSERT INTO ledger.entry (id, ledger, occurred_on, recorded_at, reason, source_kind, source_id, params)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (ledger, reason, source_id) DO NOTHING RETURNING id`,
      [
        id,
        data.ledger,
        data.occurredOn,
        this.clock.now(),
        data.reason,
        data.source.kind,
        data.source.id,
        JSON.stringify(data.params ?? {}),
      ],
    );
    if (inserted.length === 0) return false;
    await this.database.query(
      `INSERT INTO ledger.line (entry_id, position, day, ledger, account, activity_id, amount)
       SELECT $1, row_number() OVER (), $2, $3, account, activity_id, amount
       FROM unnest($4::text[], $5::uuid[], $6::bigint[]) AS line (account, activity_id, amount)`,
      [
        id,
        data.occurredOn,
        data.ledger,
        lines.map((l) => l.account),
        lines.map((l) => l.activityId ?? null),
        lines.map((l) => l.amount.cents.toString()),
      ],
    );
    return true;
  }

  /** Whether the chart of the statutory ledger has that account. */
  async hasAccount(code: string): Promise<boolean> {
    const sql = `SELECT 1 FROM ledger.account WHERE ledger = 'statutory' AND code = $1`;
    return (await this.database.first(sql, [code])) !== undefined;
  }

  /** Balances of the accounts of an Activité, by account; debit positive. */
  async balancesOf(activityId: ActivityId): Promise<ReadonlyMap<string, Money>> {
    return (await this.balancesOfMany([activityId])).get(activityId) ?? new Map();
  }

  /** Balance of an account of the statutory ledger at the end of a day, or now; debit positive. */
  async balanceOf(account: string, on?: LocalDate): Promise<Money> {
    const row = await this.database.first<{ balance: string }>(
      on
        ? `SELECT coalesce(sum(amount), 0) AS balance FROM ledger.line
           WHERE ledger = 'statutory' AND account = $1 AND day <= $2`
        : `SELECT coalesce(sum(amount), 0) AS balance FROM ledger.line WHERE ledger = 'statutory' AND account = $1`,
      on ? [account, on] : [account],
    );
    return Money.ofCents(BigInt(row?.balance ?? '0'));
  }

  async balancesOfMany(ids: ActivityId[]): Promise<ReadonlyMap<ActivityId, ReadonlyMap<string, Money>>> {
    const rows = await this.database.query<{ activity_id: ActivityId; account: string; amount: string }>(
      'SELECT activity_id, account, amount FROM ledger.activity_balance WHERE activity_id = ANY($1)',
      [ids],
    );
    const byActivity = new Map<ActivityId, Map<string, Money>>(ids.map((id) => [id, new Map()]));
    for (const row of rows) byActivity.get(row.activity_id)?.set(row.account, Money.ofCents(BigInt(row.amount)));
    return byActivity;
  }

  /** Fails with: ledger.period-closed */
  async refuseClosedPeriod(date: string, pointer?: string): Promise<void> {
    const closed = await this.database.first(
      `SELECT 1 FROM ledger.period WHERE month = date_trunc('month', $1::date)::date`,
      [date],
    );
    if (closed) throw ledgerErrors.fail('period-closed', { date }, pointer);
  }
}
