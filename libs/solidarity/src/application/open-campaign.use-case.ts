import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Signatory } from '../domain/aid-campaign';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CommitteeRepository } from '../persistence/committee.repository';
import { Benches } from './benches';
import { EnvelopeBooks } from './envelope-books';

/**
 * A second person opens a campaign: its terms are settled and its envelope is in the books.
 * Fails with: solidarity.campaign-not-found, solidarity.campaign-not-draft, solidarity.four-eyes, solidarity.committee-too-small, ledger.period-closed
 */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly committee: CommitteeRepository,
    private readonly benches: Benches,
    private readonly books: EnvelopeBooks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: string; by: Signatory }): Promise<void> {
    const campaign = await this.campaigns.getForUpdate(id);
    const today = this.clock.today();
    const seats = (await this.committee.ofCampaign(id)).filter(({ until }) => until >= today);
    campaign.open(by, today, { seats: seats.length, quorum: this.benches.rules().quorum });
    await this.campaigns.save(campaign);
    await this.books.open(campaign, today);
    await this.audit.record({
      action: 'solidarity.campaign.open',
      subjectKind: 'solidarity-campaign',
      subjectId: id,
      after: { envelope: campaign.data.envelope.toString(), committee: seats.map(({ name }) => name) },
    });
  }
}
