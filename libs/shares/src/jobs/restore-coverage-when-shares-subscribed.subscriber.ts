import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { RestoreCoverage } from '../application/restore-coverage.use-case';
import { type SharesSubscribed, sharesSubscribed } from '../events';

@Subscriber({ name: 'restore-coverage-when-shares-subscribed', to: [sharesSubscribed] })
export class RestoreCoverageWhenSharesSubscribed implements HandlesEvents {
  constructor(private readonly restoreCoverage: RestoreCoverage) {}

  async handle({ payload }: AnnouncedEvent<SharesSubscribed>): Promise<void> {
    if (payload.memberId) await this.restoreCoverage.execute(payload.memberId);
  }
}
