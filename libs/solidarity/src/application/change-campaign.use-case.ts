import { Audit, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { CampaignTerms, Signatory } from '../domain/aid-campaign';
import { CampaignRepository } from '../persistence/campaign.repository';

/** Changes the terms of a draft. Fails with: solidarity.campaign-not-found, solidarity.campaign-not-draft, solidarity.dates-out-of-order, solidarity.envelope-empty */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ id, terms, by }: { id: string; terms: CampaignTerms; by: Signatory }): Promise<void> {
    const campaign = await this.campaigns.getForUpdate(id);
    const before = campaign.data.envelope.toString();
    campaign.change(terms, by);
    await this.campaigns.save(campaign);
    await this.audit.record({
      action: 'solidarity.campaign.change',
      subjectKind: 'solidarity-campaign',
      subjectId: id,
      before: { envelope: before },
      after: { title: terms.title.fr, envelope: terms.envelope.toString() },
    });
  }
}
