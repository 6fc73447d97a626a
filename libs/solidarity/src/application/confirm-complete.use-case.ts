import { wholeCooperative } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { ApplicationNews } from './application-news';
import { type Handler, Recusals } from './recusals';

/** The coordinator has all he needs. Fails with: solidarity.application-not-found, solidarity.recused, solidarity.wrong-state */
@Injectable()
export class ConfirmComplete {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly recusals: Recusals,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: string; by: Handler }): Promise<void> {
    const application = await this.applications.getForUpdate(id, wholeCooperative);
    await this.recusals.mustBeFree(application, by);
    application.confirmComplete();
    await this.applications.save(application, this.clock.now());
    await this.news.note('complete', id);
  }
}
