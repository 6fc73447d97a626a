import { type ActivityId, type MemberId, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ContractStatusOfWorker } from '../domain/contract-terms';
import type { DimonaStatus } from '../domain/dimona';
import type { EmploymentContractStatus } from '../domain/employment-contract';

export interface ContractListItem {
  id: string;
  number: string;
  status: EmploymentContractStatus;
  /** Where its declaration stands. */
  dimona: DimonaStatus;
  activityId: ActivityId;
  activityName: string;
  workerId: MemberId;
  workerName: string;
  title: string;
  place: string;
  startsOn: string;
  endsOn: string;
  days: number;
  hours: string;
  workerStatus: ContractStatusOfWorker;
  gross: MoneyJson;
  net: MoneyJson;
  budgetNeeded: MoneyJson;
}

export interface ContractFilter {
  status?: EmploymentContractStatus[];
  activityId?: string;
  memberId?: string;
}

const amounts = ['gross', 'net', 'budgetNeeded'] as const;
type Row = Omit<ContractListItem, (typeof amounts)[number]> & Record<(typeof amounts)[number], string>;

const SELECT = `contract.id, contract.number, contract.status, dimona.status AS dimona, contract.activity_id AS "activityId",
  activity.name AS "activityName", contract.worker_id AS "workerId", person.name AS "workerName", contract.title, contract.place,
  contract.starts_on AS "startsOn", contract.ends_on AS "endsOn", contract.days, contract.hours, contract.worker_status AS "workerStatus",
  contract.gross, contract.net, contract.budget_needed AS "budgetNeeded"`;

const FROM = `FROM contracts.employment_contract AS contract
  JOIN activities.v_activity AS activity ON activity.id = contract.activity_id
  JOIN members.v_person AS person ON person.id = contract.worker_id
  JOIN LATERAL (SELECT status FROM contracts.dimona WHERE contract_id = contract.id AND kind = 'IN' ORDER BY queued_at DESC LIMIT 1) AS dimona ON true
  WHERE ($1::uuid[] IS NULL OR contract.worker_id = ANY($1)) AND ($2::text[] IS NULL OR contract.status = ANY($2))
    AND ($3::uuid IS NULL OR contract.activity_id = $3) AND ($4::uuid IS NULL OR contract.worker_id = $4)
    AND ($5::text IS NULL OR contract.number || ' ' || contract.title ILIKE '%' || $5 || '%' OR person.name ILIKE '%' || $5 || '%')`;

/** Employment contracts within a scope: a worker's own, those of the members whom an adviser accompanies, or all. */
@Injectable()
export class ContractListQuery {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
  ) {}

  async list(query: PageQueryDto, filter: ContractFilter, scope: Scope): Promise<Page<ContractListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [
        await this.members.idsInScope(scope),
        filter.status?.length ? filter.status : null,
        filter.activityId ?? null,
        filter.memberId ?? null,
        query.q?.trim() || null,
      ],
      sortable: {
        startsOn: 'contract.starts_on',
        endsOn: 'contract.ends_on',
        number: 'contract.number',
        workerName: 'person.name',
        gross: 'contract.gross',
        budgetNeeded: 'contract.budget_needed',
      },
      tieBreak: 'contract.id',
      query: { sort: '-startsOn', ...query },
    });
    return { ...page, items: page.items.map(withMoney) };
  }
}

const withMoney = (row: Row): ContractListItem => ({
  ...row,
  ...(Object.fromEntries(amounts.map((name) => [name, Money.ofCents(BigInt(row[name])).toJSON()])) as Record<
    (typeof amounts)[number],
    MoneyJson
  >),
});
