import { type Scope, yearOf } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationNews } from './application-news';
import { FreezeSubmission } from './freeze-submission';
import { SealedContent } from './sealed-content';

/**
 * Sends an application: the criteria are computed and frozen, and it gets its number. Criteria that are not met do not
 * stop it: they are put before the committee, which decides.
 * Fails with: solidarity.application-not-found, solidarity.wrong-state, solidarity.reason-missing, solidarity.account-missing,
 * solidarity.campaign-not-open, solidarity.applications-closed
 */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly campaigns: CampaignRepository,
    private readonly freeze: FreezeSubmission,
    private readonly sealed: SealedContent,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, scope }: { id: string; scope: Scope }): Promise<void> {
    const application = await this.applications.getForUpdate(id, scope);
    const { campaignId, memberId, content } = application.data;
    const campaign = await this.campaigns.getForShare(campaignId);
    const today = this.clock.today();
    campaign.mustTakeApplications(today);
    const written = this.sealed.open(content);
    if (!written?.reason.trim()) throw solidarityErrors.fail('reason-missing', {}, '/reason');
    application.submit(await this.freeze.of(campaign, memberId, written.iban));
    // The counter of the year is locked from here on: only what needs the number follows.
    application.numbered(await this.applications.nextNumber(yearOf(today)));
    await this.applications.save(application, this.clock.now());
    await this.news.tell('submitted', application, campaign);
    await this.news.announceSubmitted(application, today);
  }
}
