import { Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { CampaignStatus, CampaignText } from '../domain/aid-campaign';

export interface CampaignListItem {
  id: string;
  title: CampaignText;
  status: CampaignStatus;
  envelope: MoneyJson;
  /** Granted. */
  committed: MoneyJson;
  /** Before the committee. */
  proposed: MoneyJson;
  /** What may still be granted, proposals included. */
  left: MoneyJson;
  applicationsFrom: string;
  applicationsUntil: string;
  decisionsUntil: string;
  applications: number;
  aids: number;
  preparedBy: string;
  openedBy: string | null;
}

const amounts = ['envelope', 'committed', 'proposed', 'left'] as const;
type Row = Omit<CampaignListItem, (typeof amounts)[number]> & Record<(typeof amounts)[number], string>;

/** Drafts of applications are nobody's business but the member's: they are not counted. */
const FROM = `FROM solidarity.campaign CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE application.number IS NOT NULL)::integer AS applications,
           count(*) FILTER (WHERE application.status = 'granted')::integer AS aids,
           coalesce(sum(proposal.amount) FILTER (WHERE application.status = 'proposed'), 0)::bigint AS proposed
    FROM solidarity.application LEFT JOIN LATERAL (
      SELECT amount FROM solidarity.proposal WHERE application_id = application.id ORDER BY id DESC LIMIT 1) AS proposal ON TRUE
    WHERE application.campaign_id = campaign.id) AS counted
  WHERE ($1::text[] IS NULL OR campaign.status = ANY($1)) AND ($2::uuid IS NULL OR campaign.id = $2)
    AND ($3::text IS NULL OR campaign.title::text ILIKE '%' || $3 || '%')`;

const SELECT = `campaign.id, campaign.title, campaign.status, campaign.envelope, campaign.committed, counted.proposed,
  campaign.envelope - campaign.committed AS left, campaign.applications_from AS "applicationsFrom",
  campaign.applications_until AS "applicationsUntil", campaign.decisions_until AS "decisionsUntil",
  counted.applications, counted.aids, campaign.prepared_by_name AS "preparedBy", campaign.opened_by_name AS "openedBy"`;

/** Campaigns with the state of their envelope, the latest first. */
@Injectable()
export class CampaignListQuery {
  constructor(private readonly database: Database) {}

  async list(
    query: PageQueryDto,
    { status, id }: { status?: CampaignStatus[]; id?: string } = {},
  ): Promise<Page<CampaignListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [status?.length ? status : null, id ?? null, query.q?.trim() || null],
      sortable: {
        applicationsUntil: 'campaign.applications_until',
        title: `campaign.title->>'fr'`,
        envelope: 'campaign.envelope',
        committed: 'campaign.committed',
      },
      tieBreak: 'campaign.id',
      query: { ...query, sort: query.sort ?? '-applicationsUntil' },
    });
    return { ...page, items: page.items.map(withMoney) };
  }
}

const withMoney = (row: Row): CampaignListItem => ({
  ...row,
  ...(Object.fromEntries(amounts.map((name) => [name, Money.ofCents(BigInt(row[name])).toJSON()])) as Record<
    (typeof amounts)[number],
    MoneyJson
  >),
});
