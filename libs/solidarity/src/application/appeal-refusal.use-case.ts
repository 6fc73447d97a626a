import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { CaseRepository } from '../persistence/case.repository';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationNews } from './application-news';
import { SealedContent } from './sealed-content';

/**
 * Appeals a refusal, once and in time: other members of the committee decide. The first decision stays.
 * Fails with: solidarity.application-not-found, solidarity.wrong-state, solidarity.appeal-used, solidarity.appeal-too-late, solidarity.campaign-not-open
 */
@Injectable()
export class AppealRefusal {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly campaigns: CampaignRepository,
    private readonly cases: CaseRepository,
    private readonly sealed: SealedContent,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, reason, scope }: { id: string; reason: string; scope: Scope }): Promise<void> {
    const application = await this.applications.getForUpdate(id, scope);
    const campaign = await this.campaigns.getForShare(application.data.campaignId);
    campaign.mustBeOpen();
    const today = this.clock.today();
    const content = this.sealed.open(application.data.content);
    const [first] = await this.cases.decisionsOf(id);
    if (!content || !first) throw solidarityErrors.fail('wrong-state', { status: application.data.status });
    application.appeal(this.sealed.seal({ ...content, appeal: reason }), today, first.appealUntil ?? today);
    await this.applications.save(application, this.clock.now());
    await this.news.tell('appealed', application, campaign);
    await this.news.announceAppealed(application, today);
  }
}
