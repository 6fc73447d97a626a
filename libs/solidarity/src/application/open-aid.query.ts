import type { LoginId, MemberId, Money } from '@coopera/kernel';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import type { AidCampaign } from '../domain/aid-campaign';
import { suggestedAid } from '../domain/amount-rule';
import { type CriterionFigure, lossIn } from '../domain/criterion-figure';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CommitteeRepository } from '../persistence/committee.repository';
import { CriteriaFigures } from './criteria-figures';

export interface MemberCampaign {
  campaign: AidCampaign;
  isTaking: boolean;
  own: AidApplication | null;
}

export interface OwnFigures {
  criteria: CriterionFigure[];
  suggested: Money | null;
}

/** What a member sees of the fund: campaigns, whether he meets the criteria, who sits on the committee. */
@Injectable()
export class OpenAidQuery {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly applications: ApplicationRepository,
    private readonly committee: CommitteeRepository,
    private readonly figures: CriteriaFigures,
    private readonly clock: Clock,
  ) {}

  async campaignsFor(memberId: MemberId): Promise<MemberCampaign[]> {
    const own = (await this.applications.ofMember(memberId)).filter(({ data }) => data.status !== 'withdrawn');
    const today = this.clock.today();
    return (await this.campaigns.published()).map((campaign) => ({
      campaign,
      isTaking:
        campaign.data.status === 'open' &&
        campaign.data.applicationsFrom <= today &&
        today <= campaign.data.applicationsUntil,
      own: own.find(({ data }) => data.campaignId === campaign.data.id) ?? null,
    }));
  }

  /** The figures as they stand today. Fails with: solidarity.campaign-not-found, solidarity.campaign-not-open */
  async figuresFor(campaignId: string, memberId: MemberId): Promise<OwnFigures> {
    const campaign = await this.campaigns.get(campaignId);
    campaign.mustBeOpen();
    const criteria = await this.figures.of(campaign.data.criteria, memberId, this.clock.today());
    return { criteria, suggested: suggestedAid(campaign.data.amountRule, lossIn(criteria)) };
  }

  /**
   * Names of the committee, so that an applicant can say whom he is linked to.
   * Fails with: solidarity.campaign-not-found, solidarity.campaign-not-open
   */
  async committeeOf(campaignId: string): Promise<{ loginId: LoginId; name: string }[]> {
    (await this.campaigns.get(campaignId)).mustBeOpen();
    const seated = await this.committee.seatedOn(campaignId, this.clock.today());
    return seated.map(({ loginId, name }) => ({ loginId, name }));
  }
}
