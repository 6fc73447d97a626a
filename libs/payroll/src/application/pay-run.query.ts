import { addWorkingDays, type LocalDate, Money, type MoneyJson, wageDays } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayRunId } from '../domain/payslip';
import { payrollErrors } from '../payroll.errors';

export type PayRunState = 'computing' | 'computed' | 'failed' | 'approving' | 'approved';

export interface PayRunItem {
  id: string;
  number: string;
  until: LocalDate;
  state: PayRunState;
  openedAt: string;
  openedBy: string;
  approvedAt: string | null;
  approvedBy: string | null;
  finishedAt: string | null;
  total: number;
  computed: number;
  documents: number;
  failed: number;
  approved: number;
  gross: MoneyJson;
  net: MoneyJson;
  cost: MoneyJson;
  contribution: MoneyJson;
  /** What the slips need more than the contracts reserved (less: negative), and how many slips differ. */
  difference: MoneyJson;
  differing: number;
  /** When the first of the pays is due. */
  payBy: LocalDate | null;
}

const amounts = ['gross', 'net', 'cost', 'contribution', 'difference'] as const;
type Amount = (typeof amounts)[number];
type Row = Omit<PayRunItem, Amount | 'payBy'> & Record<Amount, string> & { firstEnd: LocalDate | null };

const instant = (column: string, name: string): string =>
  `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "${name}"`;

/** A run and the count of its slips at this moment, in one query. */
const SELECT = `run.id, run.number, run.until_date AS until,
  CASE WHEN run.status <> 'computing' THEN run.status WHEN slip.waiting > 0 THEN 'computing' WHEN slip.failed > 0 THEN 'failed' ELSE 'computed' END AS state,
  ${instant('run.opened_at', 'openedAt')}, run.opened_by AS "openedBy", ${instant('run.approved_at', 'approvedAt')},
  run.approved_by AS "approvedBy", ${instant('run.finished_at', 'finishedAt')}, slip.total, slip.computed, slip.documents, slip.failed,
  slip.approved, slip.gross, slip.net, slip.cost, slip.contribution, slip.difference, slip.differing, slip.first_end AS "firstEnd"`;
const FROM = `FROM payroll.pay_run AS run CROSS JOIN LATERAL (
  SELECT count(*)::int AS total, count(*) FILTER (WHERE status = 'queued')::int AS waiting, count(calculation)::int AS computed,
    count(document_at)::int AS documents, count(*) FILTER (WHERE status = 'failed')::int AS failed,
    count(*) FILTER (WHERE status = 'approved')::int AS approved, coalesce(sum(gross), 0) AS gross, coalesce(sum(net), 0) AS net,
    coalesce(sum(cost), 0) AS cost, coalesce(sum(contribution), 0) AS contribution,
    coalesce(sum(cost + contribution - reserved), 0) AS difference,
    count(*) FILTER (WHERE cost + contribution <> reserved)::int AS differing, min(ends_on) AS first_end
  FROM payroll.payslip WHERE pay_run_id = run.id) AS slip`;

/** Pay runs with their live progress. */
@Injectable()
export class PayRunQuery {
  constructor(
    private readonly database: Database,
    private readonly parameters: Parameters,
  ) {}

  async list(query: PageQueryDto): Promise<Page<PayRunItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: `${FROM} WHERE ($1::text IS NULL OR run.number ILIKE '%' || $1 || '%')`,
      params: [query.q?.trim() || null],
      sortable: { openedAt: 'run.opened_at', number: 'run.number', until: 'run.until_date' },
      tieBreak: 'run.id',
      query: { sort: '-openedAt', ...query },
    });
    return { ...page, items: page.items.map((row) => this.item(row)) };
  }

  /** Fails with: payroll.pay-run-not-found */
  async one(id: PayRunId): Promise<PayRunItem> {
    const row = await this.database.first<Row>(`SELECT ${SELECT} ${FROM} WHERE run.id = $1`, [id]);
    if (!row) throw payrollErrors.fail('pay-run-not-found');
    return this.item(row);
  }

  private item({ firstEnd, ...row }: Row): PayRunItem {
    const money = Object.fromEntries(amounts.map((name) => [name, Money.ofCents(BigInt(row[name])).toJSON()]));
    const payBy = firstEnd
      ? addWorkingDays(firstEnd, this.parameters.at(firstEnd).count('pay.delay').value, wageDays)
      : null;
    return { ...row, ...(money as Record<Amount, MoneyJson>), payBy };
  }
}
