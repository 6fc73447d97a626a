import { Audit, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { CampaignRepository } from '../persistence/campaign.repository';

/** Takes a closed campaign out of the members' sight. Fails with: solidarity.campaign-not-found, solidarity.campaign-not-closed */
@Injectable()
export class ArchiveCampaign {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute(id: string): Promise<void> {
    const campaign = await this.campaigns.getForUpdate(id);
    campaign.archive();
    await this.campaigns.save(campaign);
    await this.audit.record({
      action: 'solidarity.campaign.archive',
      subjectKind: 'solidarity-campaign',
      subjectId: id,
    });
  }
}
