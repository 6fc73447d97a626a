import { errorRegistry, fill, type Language, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PayslipStatus, SlipFailure } from '../domain/payslip';
import { visibleWorker } from './visible-worker';

export interface PayslipListItem {
  id: string;
  number: string;
  status: PayslipStatus;
  /** First day of the month paid. */
  month: string;
  contractId: string;
  contractNumber: string;
  title: string;
  activityId: string;
  activityName: string;
  workerId: string;
  workerName: string;
  startsOn: string;
  endsOn: string;
  gross: MoneyJson | null;
  net: MoneyJson | null;
  cost: MoneyJson | null;
  contribution: MoneyJson | null;
  /** What it needs more than the contract reserved. */
  difference: MoneyJson | null;
  /** Why it could not be computed, in a sentence. */
  failure: string | null;
  payOn: string | null;
  hasPdf: boolean;
}

const amounts = ['gross', 'net', 'cost', 'contribution', 'difference'] as const;
type Amount = (typeof amounts)[number];
type Row = Omit<PayslipListItem, Amount | 'failure'> & Record<Amount, string | null> & { failure: SlipFailure | null };

const SELECT = `slip.id, slip.number, slip.status, slip.month, slip.contract_id AS "contractId", slip.contract_number AS "contractNumber", slip.title,
  slip.activity_id AS "activityId", slip.activity_name AS "activityName", slip.worker_id AS "workerId", slip.worker_name AS "workerName",
  slip.starts_on AS "startsOn", slip.ends_on AS "endsOn", slip.gross, slip.net, slip.cost, slip.contribution,
  slip.cost + slip.contribution - slip.reserved AS difference, slip.failure, slip.pay_on AS "payOn", slip.document_at IS NOT NULL AS "hasPdf"`;

/** Payslips: of a run, for those who run it; one's own once approved. */
@Injectable()
export class PayslipListQuery {
  constructor(private readonly database: Database) {}

  /** @param filter.payRunId of a run; the slips that are not approved yet are seen there only */
  async list(
    query: PageQueryDto,
    filter: { payRunId?: string; status?: PayslipStatus[] },
    scope: Scope,
    language: Language,
  ): Promise<Page<PayslipListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: `FROM payroll.payslip AS slip
        WHERE ($1::uuid IS NULL OR slip.worker_id = $1) AND ($2::uuid IS NULL OR slip.pay_run_id = $2) AND ($2::uuid IS NOT NULL OR slip.status = 'approved')
          AND ($3::text[] IS NULL OR slip.status = ANY($3))
          AND ($4::text IS NULL OR slip.number || ' ' || slip.worker_name || ' ' || slip.contract_number ILIKE '%' || $4 || '%')`,
      params: [
        visibleWorker(scope),
        filter.payRunId ?? null,
        filter.status?.length ? filter.status : null,
        query.q?.trim() || null,
      ],
      sortable: {
        endsOn: 'slip.ends_on',
        workerName: 'slip.worker_name',
        number: 'slip.number',
        gross: 'slip.gross',
        net: 'slip.net',
        difference: 'slip.cost + slip.contribution - slip.reserved',
      },
      tieBreak: 'slip.id',
      query: { sort: filter.payRunId ? 'workerName' : '-endsOn', ...query },
    });
    return { ...page, items: page.items.map((row) => inWords(row, language)) };
  }
}

function inWords(row: Row, language: Language): PayslipListItem {
  const money = Object.fromEntries(
    amounts.map((name) => [name, row[name] === null ? null : Money.ofCents(BigInt(row[name])).toJSON()]),
  ) as Record<Amount, MoneyJson | null>;
  const { failure } = row;
  const sentence = failure && (errorRegistry.get(failure.code)?.title[language] ?? failure.code);
  return { ...row, ...money, failure: failure && fill(sentence ?? '', failure.params) };
}
