import { type ActivityId, type InvoiceId, type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { CreditKind } from '../domain/credit-decision';
import type { OpenEarning } from '../domain/guarantee';

export interface OpenInvoice extends OpenEarning {
  activityId: ActivityId;
  invoiceNumber: string;
  clientName: string;
  earnedOn: LocalDate;
  net: Money;
  levy: Money;
  earned: Money;
}

const amounts = ['unpaid', 'before', 'net', 'levy', 'earned'] as const;
type Row = Omit<OpenInvoice, (typeof amounts)[number]> & Record<(typeof amounts)[number], string>;

/** What the guarantee stands on: invoices unpaid, and the decisions of credit in force. */
@Injectable()
export class GuaranteeRepository {
  constructor(private readonly database: Database) {}

  /** Unpaid invoices of Activités, the first due first, each with what its client owed before it anywhere. */
  async openOf(ids: readonly ActivityId[], oldestDue: LocalDate): Promise<OpenInvoice[]> {
    const rows = await this.database.query<Row>(
      `SELECT * FROM (
         SELECT activity_id AS "activityId", invoice_id AS "invoiceId", invoice_number AS "invoiceNumber", client_id AS "clientId",
           client_name AS "clientName", earned_on AS "earnedOn", due_on AS "dueOn", net, levy, earned, earned - paid AS unpaid,
           coalesce(sum(earned - paid) FILTER (WHERE due_on >= $2) OVER (PARTITION BY client_id ORDER BY earned_on, invoice_id
             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
         FROM budgets.earning WHERE earned > paid
           AND client_id IN (SELECT client_id FROM budgets.earning WHERE activity_id = ANY($1) AND earned > paid)
       ) AS open WHERE "activityId" = ANY($1) ORDER BY "dueOn", "invoiceId"`,
      [ids, oldestDue],
    );
    return rows.map((row) => ({
      ...row,
      invoiceId: row.invoiceId as InvoiceId,
      ...(Object.fromEntries(amounts.map((name) => [name, Money.ofCents(BigInt(row[name]))])) as Record<
        (typeof amounts)[number],
        Money
      >),
    }));
  }

  /** Decisions in force on a day, the newest of each kind and subject: "client-limit/id" → amount. */
  async decisions(subjects: readonly string[], on: LocalDate): Promise<ReadonlyMap<string, Money>> {
    const rows = await this.database.query<{ kind: CreditKind; subject_id: string; amount: string }>(
      `SELECT DISTINCT ON (kind, subject_id) kind, subject_id, amount FROM budgets.credit_decision
       WHERE status = 'in-force' AND subject_id = ANY($1) AND from_on <= $2 AND (until_on IS NULL OR until_on >= $2)
       ORDER BY kind, subject_id, from_on DESC, decided_on DESC, id DESC`,
      [subjects, on],
    );
    return new Map(rows.map((row) => [`${row.kind}/${row.subject_id}`, Money.ofCents(BigInt(row.amount))]));
  }
}
