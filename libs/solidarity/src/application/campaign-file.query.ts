import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { campaignErrors } from '../campaign.errors';
import type { CampaignState } from '../domain/aid-campaign';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CommitteeRepository, type PersonWithLogin, type SeatedPerson } from '../persistence/committee.repository';
import { type CampaignListItem, CampaignListQuery } from './campaign-list.query';

export interface HistoryItem {
  at: string;
  what: string;
  who: string;
}

export interface CampaignFile extends CampaignListItem {
  terms: Readonly<CampaignState>;
  seats: SeatedPerson[];
  byStatus: { status: string; count: number }[];
  history: HistoryItem[];
}

/** One campaign: terms, envelope, committee, how many applications at each step, who did what. */
@Injectable()
export class CampaignFileQuery {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly lists: CampaignListQuery,
    private readonly committee: CommitteeRepository,
    private readonly database: Database,
  ) {}

  /** Fails with: solidarity.campaign-not-found */
  async read(id: string): Promise<CampaignFile> {
    const [item] = (await this.lists.list({ perPage: 1 }, { id })).items;
    if (!item) throw campaignErrors.fail('campaign-not-found');
    return {
      ...item,
      terms: (await this.campaigns.get(id)).data,
      seats: await this.committee.ofCampaign(id),
      byStatus: await this.database.query(
        `SELECT status, count(*)::integer AS count FROM solidarity.application
         WHERE campaign_id = $1 AND number IS NOT NULL GROUP BY status ORDER BY status`,
        [id],
      ),
      history: await this.database.query<HistoryItem>(
        `SELECT to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, action AS what, actor_name AS who
         FROM platform.audit_entry WHERE subject_id = $1::text ORDER BY occurred_at, id`,
        [id],
      ),
    };
  }

  /** Who may be called to a committee. */
  people(words: string): Promise<PersonWithLogin[]> {
    return this.committee.people(words);
  }
}
