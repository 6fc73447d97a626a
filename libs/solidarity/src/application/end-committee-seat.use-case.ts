import { addDays } from '@coopera/kernel';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { campaignErrors } from '../campaign.errors';
import { CommitteeRepository } from '../persistence/committee.repository';

/** Ends a mandate with the day before today: from now on that person votes no more. Fails with: solidarity.seat-not-found */
@Injectable()
export class EndCommitteeSeat {
  constructor(
    private readonly committee: CommitteeRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ campaignId, seatId }: { campaignId: string; seatId: string }): Promise<void> {
    const yesterday = addDays(this.clock.today(), -1);
    if (!(await this.committee.end(campaignId, seatId, yesterday))) throw campaignErrors.fail('seat-not-found');
    await this.audit.record({
      action: 'solidarity.committee.end-seat',
      subjectKind: 'solidarity-campaign',
      subjectId: campaignId,
      after: { seatId },
    });
  }
}
