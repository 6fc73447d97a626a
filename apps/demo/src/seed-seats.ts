import { type ActivityId, DomainError, type MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Evaluations, HoldSession, MarkAttendance, RegisterMember, SignedLinks } from '@coopera/training';
import { Injectable } from '@nestjs/common';
import { Random } from './random';

interface Person {
  memberId: MemberId;
  activityId: ActivityId;
}

const remarks = ['Très concret, merci.', 'Heel helder, bedankt.', 'Un peu court.', null, null, null];

/** From that many people on, the two of the tour are among them: the other sessions are left for them to choose. */
const BUSY = 6;

/** Who signs up, who comes, and what they think of it. */
@Injectable()
export class SeedSeats {
  private readonly random = new Random(11);

  constructor(
    private readonly register: RegisterMember,
    private readonly attendance: MarkAttendance,
    private readonly hold: HoldSession,
    private readonly evaluations: Evaluations,
    private readonly links: SignedLinks,
    private readonly database: Database,
  ) {}

  /** Some people of the cooperative, with Camille and Lotte where many come; who has no budget for it stays away. */
  async fill(sessionId: string, count: number): Promise<void> {
    const start = this.random.between(0, 40);
    const people = await this.people();
    const [tour, others] = [count < BUSY ? [] : people.slice(0, 2), people.slice(2)];
    const rest = [...others.slice(start), ...others.slice(0, start)].slice(0, Math.max(0, count - tour.length));
    // The two of the tour come last: where a session is full, they wait.
    for (const person of [...rest, ...tour]) await this.signUp(sessionId, person);
  }

  /** Everybody came, but for one in seven; then the session is held, and most say what they thought. */
  async holdAll(): Promise<void> {
    const sessions = await this.database.query<{ id: string }>(
      `SELECT id FROM training.session WHERE status = 'open' AND ends_on < '2026-11-20' ORDER BY starts_on`,
    );
    for (const { id } of sessions) {
      const seats = await this.seatsOf(id);
      for (const [index, seat] of seats.entries())
        for (const slotId of seat.slots)
          await this.attendance.execute({
            slotId,
            registrationId: seat.id,
            mark: index % 7 === 6 ? 'absent' : 'attended',
            by: 'Elke Vandamme',
          });
      await this.hold.execute(id);
      for (const [index, { id: seatId, name }] of seats.entries())
        if (index % 7 !== 6 && !name.startsWith('Camille Dubois')) await this.evaluate(seatId);
    }
  }

  private async evaluate(registrationId: string): Promise<void> {
    const scores = Array.from({ length: 5 }, () => this.random.between(3, 5));
    const token = this.links.token('evaluate', registrationId);
    await this.evaluations.answer(token, { scores, remark: this.random.pick(remarks) });
  }

  private async signUp(sessionId: string, person: Person): Promise<void> {
    try {
      await this.register.execute({ sessionId, ...person });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'budgets.not-enough-budget') throw error;
    }
  }

  private people(): Promise<Person[]> {
    return this.database.query<Person>(
      `SELECT DISTINCT ON (person.number) bearer.member_id AS "memberId", bearer.activity_id AS "activityId"
       FROM activities.v_bearer AS bearer JOIN members.v_person AS person ON person.id = bearer.member_id
       JOIN activities.v_activity AS activity ON activity.id = bearer.activity_id
       WHERE activity.status = 'active' AND person.number IS NOT NULL AND activity.name <> 'Formations Coopéra'
       ORDER BY person.number, activity.number LIMIT 80`,
    );
  }

  private seatsOf(sessionId: string): Promise<{ id: string; name: string; slots: string[] }[]> {
    return this.database.query(
      `SELECT registration.id, registration.name, ARRAY(SELECT id FROM training.slot WHERE session_id = $1 ORDER BY position) AS slots
       FROM training.registration WHERE session_id = $1 AND status = 'registered' ORDER BY registered_at`,
      [sessionId],
    );
  }
}
