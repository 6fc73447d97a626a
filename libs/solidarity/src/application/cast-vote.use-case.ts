import { wholeCooperative } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { VoteChoice } from '../domain/committee-vote';
import { ApplicationRepository } from '../persistence/application.repository';
import { CaseRepository } from '../persistence/case.repository';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationNews } from './application-news';
import { Benches, mustVote } from './benches';
import type { Handler } from './recusals';

/**
 * A member of the committee votes, or votes otherwise while nothing is decided.
 * Fails with: solidarity.application-not-found, solidarity.wrong-state, solidarity.not-on-committee, solidarity.recused, solidarity.not-your-round
 */
@Injectable()
export class CastVote {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly cases: CaseRepository,
    private readonly benches: Benches,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, choice, by }: { id: string; choice: VoteChoice; by: Pick<Handler, 'loginId'> }): Promise<void> {
    // Held, so that no vote comes between the count and the decision.
    const application = await this.applications.getForUpdate(id, wholeCooperative);
    const bench = await this.benches.of(application);
    const seat = mustVote(bench, by.loginId);
    if (application.data.status !== 'proposed' || !bench.proposal)
      throw solidarityErrors.fail('wrong-state', { status: application.data.status });
    await this.cases.vote(bench.proposal.id, seat.loginId, seat.name, choice, this.clock.now());
    await this.news.note('vote', id, { by: seat.name, choice });
  }
}
