import { addDays, type LocalDate, type MemberId } from '@coopera/kernel';
import { type MemberCard, Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Clock, Mailer, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { coverageEnded } from '../events';
import { type CoverageNotice, CoverageNoticeRepository } from '../persistence/coverage-notice.repository';
import { type Access, ShareAccess } from './share-access';

export interface ToldMembers {
  reminded: number;
  ended: number;
}

const BATCH = 500;

/**
 * Each morning: reminds the members whose year is not covered while there is grace, and announces once those whose grace
 * is over. Safe to run twice.
 */
@Injectable()
export class TellCoverage {
  constructor(
    private readonly notices: CoverageNoticeRepository,
    private readonly access: ShareAccess,
    private readonly members: Members,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ToldMembers> {
    const told: ToldMembers = { reminded: 0, ended: 0 };
    let after: MemberId | null = null;
    for (;;) {
      const ids: MemberId[] = await this.notices.membersAfter(after, BATCH);
      if (ids.length === 0) return told;
      await this.tell(ids, told);
      after = ids.at(-1) ?? null;
    }
  }

  @Transactional()
  async tell(ids: MemberId[], told: ToldMembers): Promise<void> {
    const access = await this.access.ofMany(ids);
    const open = ids.filter((id) => access.get(id)?.standing !== 'covered');
    const [first] = access.values();
    const notices = await this.notices.of(open, first?.year ?? 0);
    const cards = await this.members.cards(open);
    for (const id of open) {
      const card = cards.get(id);
      const notice = notices.get(id) ?? { memberId: id, remindedOn: null, endedOn: null };
      if (card) await this.tellOne(card, access.get(id) as Access, notice, told);
    }
  }

  private async tellOne(card: MemberCard, access: Access, notice: CoverageNotice, told: ToldMembers): Promise<void> {
    const today = this.clock.today();
    if (access.standing === 'grace' && this.isDue(notice.remindedOn, today)) {
      await this.remind(card, access);
      await this.notices.save({ ...notice, remindedOn: today }, access.year);
      told.reminded += 1;
    }
    if (access.standing === 'not-covered' && !notice.endedOn) {
      await this.outbox.announce(coverageEnded.of({ memberId: card.id, memberName: card.name, year: access.year }));
      await this.notices.save({ ...notice, endedOn: today }, access.year);
      told.ended += 1;
    }
  }

  private isDue(last: LocalDate | null, today: LocalDate): boolean {
    if (!last) return true;
    return addDays(last, this.parameters.at(today).count('share.reminder-days').value) <= today;
  }

  private async remind({ id, name, language, email }: MemberCard, { year, graceUntil }: Access): Promise<void> {
    await this.mailer.queue({
      template: 'shares/coverage-reminder',
      language,
      to: email,
      data: { name, year, graceUntil: graceUntil.split('-').reverse().join('/') },
      about: { kind: 'member', id },
    });
  }
}
