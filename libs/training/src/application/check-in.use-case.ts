import type { MemberId } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { isWithin, wallTime, windowOf } from '../domain/check-in-window';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { SessionRepository } from '../persistence/session.repository';
import { trainingErrors } from '../training.errors';
import { type SessionCard, SessionCards } from './session-cards';
import { SignedLinks } from './signed-links';

/** The code of a slot, as the trainer shows it, and when it may be scanned. */
export interface CheckInCode {
  address: string;
  day: string;
  from: string;
  until: string;
}

/** A member scans the code of a slot with his phone: he is present. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly cards: SessionCards,
    private readonly attendance: AttendanceRepository,
    private readonly database: Database,
    private readonly links: SignedLinks,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Fails with: training.slot-not-found */
  async code(slotId: string): Promise<CheckInCode> {
    const slot = await this.sessions.slot(slotId);
    const address = this.links.address(`/presences/${this.links.token('check-in', slotId)}`);
    return { address, ...windowOf(slot, this.margin()) };
  }

  /**
   * Scanning twice changes nothing. Fails with: training.link-not-valid, training.slot-not-found, training.check-in-closed,
   * training.not-registered-here
   */
  @Transactional()
  async execute(token: string, memberId: MemberId): Promise<SessionCard> {
    const slot = await this.sessions.slot(this.links.read('check-in', token).id);
    const window = windowOf(slot, this.margin());
    const { day, from, until } = window;
    if (!isWithin(window, wallTime(this.clock.now())))
      throw trainingErrors.fail('check-in-closed', { day, from, until });
    const own = await this.database.first<{ id: string; name: string }>(
      `SELECT id, name FROM training.registration WHERE session_id = $1 AND member_id = $2 AND status = 'registered'`,
      [slot.sessionId, memberId],
    );
    if (!own) throw trainingErrors.fail('not-registered-here');
    await this.attendance.mark(slot.id, own.id, 'attended', own.name, this.clock.now());
    return this.cards.of(slot.sessionId);
  }

  private margin(): number {
    return this.parameters.at(this.clock.today()).count('training.check-in-margin').value;
  }
}
