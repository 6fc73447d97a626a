import { type LoginId, Money, type MoneyJson } from '@coopera/kernel';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { VoteChoice } from '../domain/committee-vote';
import type { LinkKind } from '../domain/links';
import { ApplicationRepository } from '../persistence/application.repository';
import { type Handler, Recusals } from './recusals';

/** A case before the committee; of one that a link keeps from the reader, only its number is told. */
export interface CaseListItem {
  id: string;
  number: string;
  campaignTitle: { fr: string; nl: string };
  round: number;
  proposedOn: string;
  links: LinkKind[];
  applicantName: string | null;
  amount: MoneyJson | null;
  ownVote: VoteChoice | null;
}

type Row = Omit<CaseListItem, 'amount' | 'links' | 'applicantName'> & { amount: string; applicantName: string };

const SELECT = `application.id, application.number, campaign.title AS "campaignTitle", application.round,
  to_char(proposal.proposed_at, 'YYYY-MM-DD') AS "proposedOn", person.name AS "applicantName", proposal.amount, vote.choice AS "ownVote"`;

const FROM = `FROM solidarity.committee_seat AS seat
  JOIN solidarity.campaign ON campaign.id = seat.campaign_id AND campaign.status = 'open'
  JOIN solidarity.application ON application.campaign_id = campaign.id AND application.status = 'proposed'
  JOIN members.v_person AS person ON person.id = application.member_id
  JOIN LATERAL (SELECT id, amount, proposed_at FROM solidarity.proposal
    WHERE application_id = application.id AND round = application.round ORDER BY id DESC LIMIT 1) AS proposal ON TRUE
  LEFT JOIN solidarity.vote ON vote.proposal_id = proposal.id AND vote.login_id = seat.login_id
  WHERE seat.login_id = $1 AND $2 BETWEEN seat.from_date AND seat.until_date`;

/** The worklist of a member of the committee: cases that wait for votes, the oldest first. */
@Injectable()
export class CaseListQuery {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationRepository,
    private readonly recusals: Recusals,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQueryDto, reader: Handler): Promise<Page<CaseListItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [reader.loginId, this.clock.today()],
      sortable: { proposedOn: 'proposal.proposed_at', number: 'application.number' },
      tieBreak: 'application.id',
      query,
    });
    const applications = await this.applications.many(page.items.map(({ id }) => id));
    const links = await this.recusals.linksOf(applications, [reader]);
    return { ...page, items: page.items.map((row) => asItem(row, links.get(row.id)?.get(reader.loginId) ?? [])) };
  }

  /** Whether a person sits anywhere today: the members' space shows its committee page to him. */
  async sits(loginId: LoginId): Promise<boolean> {
    const seat = await this.database.first(
      `SELECT 1 FROM solidarity.committee_seat AS seat JOIN solidarity.campaign ON campaign.id = seat.campaign_id
       WHERE seat.login_id = $1 AND campaign.status = 'open' AND $2 BETWEEN seat.from_date AND seat.until_date`,
      [loginId, this.clock.today()],
    );
    return seat !== undefined;
  }
}

const asItem = ({ applicantName, amount, ...row }: Row, links: LinkKind[]): CaseListItem => ({
  ...row,
  links,
  applicantName: links.length > 0 ? null : applicantName,
  amount: links.length > 0 ? null : Money.ofCents(BigInt(amount)).toJSON(),
});
