import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { CampaignRepository } from '../persistence/campaign.repository';
import { EnvelopeBooks } from './envelope-books';

/**
 * Closes a campaign once nothing is left to decide; the rest of its envelope goes back to the endowment.
 * Fails with: solidarity.campaign-not-found, solidarity.campaign-not-open, solidarity.campaign-has-open-cases, ledger.period-closed
 */
@Injectable()
export class CloseCampaign {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly books: EnvelopeBooks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: string): Promise<void> {
    const campaign = await this.campaigns.getForUpdate(id);
    const today = this.clock.today();
    campaign.close(today, await this.campaigns.openCases(id, today));
    await this.campaigns.save(campaign);
    await this.books.close(campaign, today);
    await this.audit.record({
      action: 'solidarity.campaign.close',
      subjectKind: 'solidarity-campaign',
      subjectId: id,
      after: { granted: campaign.data.committed.toString(), givenBack: campaign.left.toString() },
    });
  }
}
