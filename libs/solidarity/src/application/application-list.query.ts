import { PaymentOrders } from '@coopera/banking';
import { Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ApplicationStatus } from '../domain/aid-application';
import { AID } from './aid-books';

export interface ApplicationListItem {
  id: string;
  campaignId: string;
  number: string;
  applicantName: string;
  office: string | null;
  status: ApplicationStatus;
  round: number;
  submittedOn: string;
  criteriaMet: number;
  criteriaAsked: number;
  suggested: MoneyJson | null;
  proposed: MoneyJson | null;
  granted: MoneyJson | null;
  /** Where the payment of a granted aid stands. */
  payment: string | null;
}

export interface ApplicationFilter {
  campaignId?: string;
  status?: ApplicationStatus[];
}

const amounts = ['suggested', 'proposed', 'granted'] as const;
type Row = Omit<ApplicationListItem, (typeof amounts)[number] | 'payment'> &
  Record<(typeof amounts)[number], string | null>;

const SELECT = `application.id, application.campaign_id AS "campaignId", application.number, person.name AS "applicantName", application.office, application.status,
  application.round, application.submitted_on AS "submittedOn", application.suggested, proposal.amount AS proposed, application.granted,
  jsonb_array_length(application.criteria) AS "criteriaAsked",
  (SELECT count(*)::integer FROM jsonb_array_elements(application.criteria) AS one WHERE (one->>'isMet')::boolean) AS "criteriaMet"`;

/** A draft is not an application yet: only the member sees it. */
const FROM = `FROM solidarity.application JOIN members.v_person AS person ON person.id = application.member_id
  LEFT JOIN LATERAL (SELECT amount FROM solidarity.proposal WHERE application_id = application.id AND round = application.round
    ORDER BY id DESC LIMIT 1) AS proposal ON TRUE
  WHERE application.criteria IS NOT NULL AND ($1::uuid IS NULL OR application.campaign_id = $1)
    AND ($2::text[] IS NULL OR application.status = ANY($2))
    AND ($3::text IS NULL OR application.number ILIKE '%' || $3 || '%' OR person.name ILIKE '%' || $3 || '%')`;

/** Applications for who instructs them: amounts and steps, nothing of what was confided. */
@Injectable()
export class ApplicationListQuery {
  constructor(
    private readonly database: Database,
    private readonly payments: PaymentOrders,
  ) {}

  async list(query: PageQueryDto, filter: ApplicationFilter): Promise<Page<ApplicationListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [filter.campaignId ?? null, filter.status?.length ? filter.status : null, query.q?.trim() || null],
      sortable: {
        submittedOn: 'application.submitted_on',
        number: 'application.number',
        applicantName: 'person.last_name',
        suggested: 'application.suggested',
        granted: 'application.granted',
      },
      tieBreak: 'application.id',
      query: { ...query, sort: query.sort ?? 'number' },
    });
    const payments = await this.payments.statusOf(
      AID,
      page.items.map(({ id }) => id),
    );
    return { ...page, items: page.items.map((row) => asItem(row, payments.get(row.id) ?? null)) };
  }
}

const asItem = (row: Row, payment: string | null): ApplicationListItem => ({
  ...row,
  ...(Object.fromEntries(amounts.map((name) => [name, moneyOf(row[name])])) as Record<
    (typeof amounts)[number],
    MoneyJson | null
  >),
  payment,
});
const moneyOf = (cents: string | null): MoneyJson | null =>
  cents === null ? null : Money.ofCents(BigInt(cents)).toJSON();
