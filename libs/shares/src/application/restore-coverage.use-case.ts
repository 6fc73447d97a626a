import type { MemberId } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { coverageRestored } from '../events';
import { CoverageNoticeRepository } from '../persistence/coverage-notice.repository';
import { ShareAccess } from './share-access';

/** Announces that a member's year is covered again, once, where its end was announced. */
@Injectable()
export class RestoreCoverage {
  constructor(
    private readonly notices: CoverageNoticeRepository,
    private readonly access: ShareAccess,
    private readonly members: Members,
    private readonly outbox: Outbox,
  ) {}

  @Transactional()
  async execute(memberId: MemberId): Promise<void> {
    const { standing, year } = await this.access.of(memberId);
    const notice = (await this.notices.of([memberId], year)).get(memberId);
    if (standing !== 'covered' || !notice?.endedOn) return;
    const { name } = await this.members.card(memberId);
    await this.notices.save({ ...notice, endedOn: null }, year);
    await this.outbox.announce(coverageRestored.of({ memberId, memberName: name, year }));
  }
}
