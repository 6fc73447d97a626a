import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { MonthSum, StatementCategory } from '../domain/statement';
import type { ExpectedMovement } from '../domain/treasury';

export interface OpenReservation {
  sourceId: string;
  sourceKind: string;
  label: string;
  amount: Money;
  reservedOn: LocalDate;
  expectedOn: LocalDate | null;
}

interface CategoryRow {
  key: string;
  kind: 'revenue' | 'charge';
  fr: string;
  nl: string;
  en: string;
  accounts: string[];
}

/** What the statements of an Activité are made of. */
@Injectable()
export class StatementRepository {
  constructor(private readonly database: Database) {}

  /** Sums of months, both ends included. */
  async sums(activityId: ActivityId, from: LocalDate, until: LocalDate): Promise<MonthSum[]> {
    const rows = await this.database.query<Omit<MonthSum, 'amount'> & { amount: string }>(
      'SELECT month, reason, account, amount FROM ledger.v_activity_month WHERE activity_id = $1 AND month BETWEEN $2 AND $3 ORDER BY month',
      [activityId, from, until],
    );
    return rows.map((row) => ({ ...row, amount: Money.ofCents(BigInt(row.amount)) }));
  }

  async categories(): Promise<StatementCategory[]> {
    const rows = await this.database.query<CategoryRow>(
      'SELECT key, kind, label_fr AS fr, label_nl AS nl, label_en AS en, accounts FROM budgets.statement_category ORDER BY position',
    );
    return rows.map(({ fr, nl, en, ...row }) => ({ ...row, label: { fr, nl, en } }));
  }

  async forecasts(activityId: ActivityId, year: number): Promise<ReadonlyMap<LocalDate, Money>> {
    const rows = await this.database.query<{ month: LocalDate; amount: string }>(
      'SELECT month, amount FROM budgets.turnover_forecast WHERE activity_id = $1 AND month BETWEEN $2 AND $3',
      [activityId, `${year}-01-01`, `${year}-12-01`],
    );
    return new Map(rows.map(({ month, amount }) => [month, Money.ofCents(BigInt(amount))]));
  }

  /** What is promised and not yet paid, the next first. */
  async reservations(activityId: ActivityId): Promise<OpenReservation[]> {
    const rows = await this.database.query<Omit<OpenReservation, 'amount'> & { amount: string }>(
      `SELECT source_id AS "sourceId", source_kind AS "sourceKind", label, amount, reserved_on AS "reservedOn", expected_on AS "expectedOn"
       FROM budgets.reservation WHERE activity_id = $1 AND status = 'open' ORDER BY coalesce(expected_on, reserved_on), source_id`,
      [activityId],
    );
    return rows.map((row) => ({ ...row, amount: Money.ofCents(BigInt(row.amount)) }));
  }

  /** Internal orders that await an answer; what an Activité sells comes in. */
  async proposedOrders(activityId: ActivityId, today: LocalDate): Promise<ExpectedMovement[]> {
    const rows = await this.database.query<{ id: string; number: string; title: string; amount: string }>(
      `SELECT id, number, title, CASE WHEN seller_id = $1 THEN amount ELSE -amount END AS amount
       FROM budgets.internal_order WHERE status = 'proposed' AND (seller_id = $1 OR buyer_id = $1) ORDER BY number`,
      [activityId],
    );
    return rows.map(({ id, number, title, amount }) => ({
      on: today,
      amount: Money.ofCents(BigInt(amount)),
      kind: 'internal-order' as const,
      label: `${number} · ${title}`,
      sourceId: id,
      habitDays: null,
    }));
  }

  /** How many days late each client pays: the middle of his last thirty receipts in the whole cooperative, of three at least. */
  async habits(clientIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ client_id: string; days: number }>(
      `SELECT client_id, percentile_disc(0.5) WITHIN GROUP (ORDER BY days_late) AS days
       FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
         SELECT client_id, days_late FROM budgets.receipt WHERE client_id = asked.id ORDER BY received_on DESC LIMIT 30) AS last
       GROUP BY client_id HAVING count(*) >= 3`,
      [clientIds],
    );
    return new Map(rows.map(({ client_id, days }) => [client_id, days]));
  }

  /** The invoices that receipts paid. */
  async invoicesOf(receiptIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (receiptIds.length === 0) return new Map();
    const rows = await this.database.query<{ receipt_id: string; invoice_id: string }>(
      'SELECT receipt_id, invoice_id FROM budgets.receipt WHERE receipt_id = ANY($1)',
      [receiptIds],
    );
    return new Map(rows.map((row) => [row.receipt_id, row.invoice_id]));
  }
}
