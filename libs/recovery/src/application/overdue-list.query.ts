import { Activities } from '@coopera/activities';
import { Invoices } from '@coopera/invoicing';
import {
  type ActivityId,
  daysBetween,
  type InvoiceId,
  type LocalDate,
  Money,
  type MoneyJson,
  type Scope,
} from '@coopera/kernel';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type AgeBucket, ageBucketOf, ageBuckets } from '../domain/age-bucket';
import { ageBucketSql } from './age-bucket-sql';

export interface OverdueItem {
  invoiceId: string;
  number: string;
  clientId: string;
  clientName: string;
  clientKind: string;
  activityId: string;
  activityName: string;
  issuedOn: string;
  dueOn: string;
  daysLate: number;
  bucket: AgeBucket;
  gross: MoneyJson;
  outstanding: MoneyJson;
  /** The day of the first reminder; null where there was none. */
  remindedOn: string | null;
}

export interface BucketTotal {
  bucket: AgeBucket;
  count: number;
  outstanding: MoneyJson;
}

export interface OverdueFilter {
  bucket?: AgeBucket[];
  clientId?: string;
  activityId?: string;
}

export type OverduePage = Page<OverdueItem> & { buckets: BucketTotal[] };

interface Row {
  id: InvoiceId;
  remindedOn: string | null;
}

const FROM = `FROM invoicing.v_outstanding AS late
  LEFT JOIN recovery.reminded_invoice AS reminded ON reminded.invoice_id = late.id AND reminded.level = 1
  LEFT JOIN recovery.reminder ON reminder.id = reminded.reminder_id
  WHERE late.due_on < $1::date AND ($2::uuid[] IS NULL OR late.activity_id = ANY($2)) AND ($3::uuid IS NULL OR late.client_id = $3)
    AND ($4::uuid IS NULL OR late.activity_id = $4) AND ($5::text IS NULL OR late.number ILIKE '%' || $5 || '%')`;

/** Late invoices with their age, and the sum of each age. */
@Injectable()
export class OverdueListQuery {
  constructor(
    private readonly database: Database,
    private readonly invoices: Invoices,
    private readonly activities: Activities,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQueryDto, filter: OverdueFilter, scope: Scope): Promise<OverduePage> {
    const today = this.clock.today();
    const visible = await this.activities.idsInScope(scope);
    const params = [today, visible, filter.clientId ?? null, filter.activityId ?? null, query.q ?? null];
    const page = await pageOf<Row>(this.database, {
      select: 'late.id, coalesce(reminder.sent_on, reminder.made_on) AS "remindedOn"',
      from: `${FROM} AND ($6::text[] IS NULL OR ${ageBucketSql('late.due_on', '$1::date')} = ANY($6))`,
      params: [...params, filter.bucket ?? null],
      sortable: { oldest: 'late.due_on', dueOn: 'late.due_on', outstanding: 'late.outstanding', number: 'late.number' },
      tieBreak: 'late.id',
      query,
    });
    return { ...page, items: await this.described(page.items, today), buckets: await this.totals(params) };
  }

  /** What the view does not tell comes from invoicing itself, for the rows of the page only. */
  private async described(rows: Row[], today: LocalDate): Promise<OverdueItem[]> {
    const due = await this.invoices.dueBefore(
      today,
      rows.map((row) => row.id),
    );
    const names = await this.activities.names([...new Set(due.map((invoice) => invoice.activityId as ActivityId))]);
    return rows.flatMap(({ id, remindedOn }) => {
      const invoice = due.find((one) => one.id === id);
      if (!invoice) return [];
      const { number, clientId, clientName, clientKind, activityId, issuedOn, dueOn, gross, outstanding } = invoice;
      const daysLate = daysBetween(dueOn, today);
      const bucket = ageBucketOf(daysLate);
      const activityName = names.get(activityId) ?? '';
      const amounts = { gross: gross.toJSON(), outstanding: outstanding.toJSON() };
      const client = { clientId, clientName, clientKind };
      return [
        {
          invoiceId: id,
          number,
          ...client,
          activityId,
          activityName,
          issuedOn,
          dueOn,
          daysLate,
          bucket,
          ...amounts,
          remindedOn,
        },
      ];
    });
  }

  private async totals(params: unknown[]): Promise<BucketTotal[]> {
    const rows = await this.database.query<{ bucket: AgeBucket; count: string; outstanding: string }>(
      `SELECT ${ageBucketSql('late.due_on', '$1::date')} AS bucket, count(*) AS count, sum(late.outstanding) AS outstanding ${FROM} GROUP BY 1`,
      params,
    );
    return ageBuckets.map(({ name: bucket }) => {
      const row = rows.find((one) => one.bucket === bucket);
      const outstanding = Money.ofCents(BigInt(row?.outstanding ?? 0)).toJSON();
      return { bucket, count: Number(row?.count ?? 0), outstanding };
    });
  }
}
