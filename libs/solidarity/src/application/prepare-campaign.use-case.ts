import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { AidCampaign, type CampaignTerms, type Signatory } from '../domain/aid-campaign';
import { CampaignRepository } from '../persistence/campaign.repository';

/** A campaign as a draft: somebody else opens it. Fails with: solidarity.dates-out-of-order, solidarity.envelope-empty */
@Injectable()
export class PrepareCampaign {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ terms, by }: { terms: CampaignTerms; by: Signatory }): Promise<string> {
    const campaign = AidCampaign.prepare(newId<'aid-campaign'>(), terms, by);
    await this.campaigns.add(campaign, this.clock.now());
    await this.audit.record({
      action: 'solidarity.campaign.prepare',
      subjectKind: 'solidarity-campaign',
      subjectId: campaign.data.id,
      after: { title: terms.title.fr, envelope: terms.envelope.toString() },
    });
    return campaign.data.id;
  }
}
