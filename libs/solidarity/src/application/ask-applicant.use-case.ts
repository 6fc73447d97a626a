import { wholeCooperative } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ask } from '../domain/application-content';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationNews } from './application-news';
import { type Handler, Recusals } from './recusals';
import { SealedContent } from './sealed-content';

/** The coordinator asks for more. Fails with: solidarity.application-not-found, solidarity.recused, solidarity.wrong-state */
@Injectable()
export class AskApplicant {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly campaigns: CampaignRepository,
    private readonly recusals: Recusals,
    private readonly sealed: SealedContent,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, question, by }: { id: string; question: string; by: Handler }): Promise<void> {
    const application = await this.applications.getForUpdate(id, wholeCooperative);
    await this.recusals.mustBeFree(application, by);
    const content = this.sealed.open(application.data.content);
    if (!content) throw solidarityErrors.fail('wrong-state', { status: application.data.status });
    application.ask(this.sealed.seal(ask(content, question, this.clock.today())));
    await this.applications.save(application, this.clock.now());
    await this.news.tell('question', application, await this.campaigns.get(application.data.campaignId));
  }
}
