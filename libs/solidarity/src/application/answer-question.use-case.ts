import type { Scope } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { answer } from '../domain/application-content';
import { ApplicationRepository } from '../persistence/application.repository';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationNews } from './application-news';
import { SealedContent } from './sealed-content';

/** The applicant answers what the coordinator asked. Fails with: solidarity.application-not-found, solidarity.wrong-state */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly sealed: SealedContent,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, text, scope }: { id: string; text: string; scope: Scope }): Promise<void> {
    const application = await this.applications.getForUpdate(id, scope);
    const content = this.sealed.open(application.data.content);
    if (!content) throw solidarityErrors.fail('wrong-state', { status: application.data.status });
    application.answer(this.sealed.seal(answer(content, text, this.clock.today())));
    await this.applications.save(application, this.clock.now());
    await this.news.note('answer', id);
  }
}
