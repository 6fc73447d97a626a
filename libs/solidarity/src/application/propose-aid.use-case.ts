import { type Money, wholeCooperative } from '@coopera/kernel';
import { Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CaseRepository } from '../persistence/case.repository';
import { ApplicationNews } from './application-news';
import { Benches } from './benches';
import { type Handler, Recusals } from './recusals';

export interface ProposalInput {
  id: string;
  amount: Money;
  motive: string;
  by: Handler & { name: string };
}

/**
 * Puts a case before the committee with an amount and why. Another proposal takes the place of the one before, with its votes.
 * Fails with: solidarity.application-not-found, solidarity.recused, solidarity.wrong-state, solidarity.above-ceiling, solidarity.campaign-not-open
 */
@Injectable()
export class ProposeAid {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly campaigns: CampaignRepository,
    private readonly cases: CaseRepository,
    private readonly recusals: Recusals,
    private readonly benches: Benches,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, amount, motive, by }: ProposalInput): Promise<void> {
    const application = await this.applications.getForUpdate(id, wholeCooperative);
    await this.recusals.mustBeFree(application, by);
    const campaign = await this.campaigns.get(application.data.campaignId);
    campaign.mustBeOpen();
    application.propose(amount, campaign.ceiling);
    const now = this.clock.now();
    await this.applications.save(application, now);
    const { round } = application.data;
    await this.cases.addProposal(
      { id: newId<'proposal'>(), applicationId: id, round, amount, motive, proposedBy: by.name },
      now,
    );
    await this.news.tell('proposed', application, campaign);
    await this.news.call(await this.benches.of(application), application);
  }
}
