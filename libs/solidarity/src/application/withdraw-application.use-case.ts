import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { ApplicationNews } from './application-news';
import { Retention } from './retention';

/** A member steps back before the decision. Fails with: solidarity.application-not-found, solidarity.wrong-state */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly campaigns: CampaignRepository,
    private readonly news: ApplicationNews,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, scope }: { id: string; scope: Scope }): Promise<void> {
    const application = await this.applications.getForUpdate(id, scope);
    application.withdraw(this.retention.from(this.clock.today()));
    await this.applications.save(application, this.clock.now());
    if (application.data.number === null) return; // a draft that nobody else has seen
    await this.news.tell('withdrawn', application, await this.campaigns.get(application.data.campaignId));
  }
}
