import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { coverageEnded, coverageRestored, type MemberYear } from '@coopera/shares/events';
import { MemberStanding } from '../application/member-standing';

@Subscriber({ name: 'keep-standing-when-coverage-changes', to: [coverageEnded, coverageRestored] })
export class KeepStandingWhenCoverageChanges implements HandlesEvents {
  constructor(private readonly standing: MemberStanding) {}

  async handle({ type, payload: { memberId, year } }: AnnouncedEvent<MemberYear>): Promise<void> {
    if (type === coverageEnded.type) await this.standing.end(memberId, year);
    else await this.standing.restore(memberId, year);
  }
}
