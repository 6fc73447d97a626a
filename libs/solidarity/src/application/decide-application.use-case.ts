import { wholeCooperative } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import { ApplicationRepository } from '../persistence/application.repository';
import { CampaignRepository } from '../persistence/campaign.repository';
import { solidarityErrors } from '../solidarity.errors';
import { AidBooks } from './aid-books';
import { ApplicationNews } from './application-news';
import { type Bench, Benches } from './benches';
import { DecisionRecord, type Ruling } from './decision-record';
import type { Handler } from './recusals';

export interface DecisionInput {
  id: string;
  motive: string;
  by: Handler & { name: string };
}

/**
 * Records what the committee voted. A grant takes its money of the envelope, whose row is held from the check to the end
 * of the transaction, and asks for the payment. Fails with: solidarity.application-not-found, solidarity.wrong-state,
 * solidarity.recused, solidarity.vote-not-finished, solidarity.decisions-closed, solidarity.envelope-exceeded, solidarity.account-missing
 */
@Injectable()
export class DecideApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly campaigns: CampaignRepository,
    private readonly benches: Benches,
    private readonly record: DecisionRecord,
    private readonly books: AidBooks,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, motive, by }: DecisionInput): Promise<void> {
    const application = await this.applications.getForUpdate(id, wholeCooperative);
    if (application.data.status !== 'proposed')
      throw solidarityErrors.fail('wrong-state', { status: application.data.status });
    await this.benches.mustBeFree(application, by);
    await this.settle(application, { ...finished(await this.benches.of(application)), motive, by: by.name });
  }

  /**
   * The row of the campaign comes last and is held for two statements: whoever grants waits there for his turn, and
   * when the envelope does not allow it the transaction takes everything back.
   */
  private async settle(application: AidApplication, ruling: Ruling): Promise<void> {
    const { campaignId, round } = application.data;
    const today = this.clock.today();
    const decision = await this.record.write(application, await this.campaigns.get(campaignId), ruling);
    application.decide(decision.amount, today, this.record.keepUntil(today));
    await this.applications.save(application, this.clock.now());
    if (decision.amount) await this.books.write(application, decision.amount, today);
    await this.news.decided(application, decision);
    const campaign = await this.campaigns.getForUpdate(campaignId);
    campaign.mustDecide(today, round);
    if (decision.amount) campaign.commit(decision.amount);
    await this.campaigns.save(campaign);
  }
}

/** Fails with: solidarity.vote-not-finished */
function finished({ proposal, tally, votes, rules, voters }: Bench): Pick<Ruling, 'proposal' | 'tally'> {
  if (!proposal || !tally || tally.outcome === 'not-finished')
    throw solidarityErrors.fail('vote-not-finished', {
      cast: votes.filter(({ loginId }) => voters.includes(loginId)).length,
      eligible: voters.length,
      quorum: rules.quorum,
    });
  return { proposal, tally };
}
