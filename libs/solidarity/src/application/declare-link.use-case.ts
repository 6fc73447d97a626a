import { type LoginId, wholeCooperative } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { CaseRepository } from '../persistence/case.repository';
import { ApplicationNews } from './application-news';
import { Benches, mustSit } from './benches';

/**
 * A member of the committee declares a link that the software cannot know: he is set aside, and a vote of his falls.
 * Fails with: solidarity.application-not-found, solidarity.not-on-committee, solidarity.recused
 */
@Injectable()
export class DeclareLink {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly cases: CaseRepository,
    private readonly benches: Benches,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, loginId }: { id: string; loginId: LoginId }): Promise<void> {
    const application = await this.applications.getForUpdate(id, wholeCooperative);
    const { name } = mustSit(await this.benches.of(application), loginId);
    await this.cases.declareLink(id, loginId, 'committee', this.clock.now());
    await this.news.note('declare-link', id, { by: name });
  }
}
