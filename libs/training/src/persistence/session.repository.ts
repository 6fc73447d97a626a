import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { SessionSlot } from '../domain/session-slot';
import { type SessionState, TrainingSession } from '../domain/training-session';
import type { SeatCount } from '../domain/waiting-list';
import { trainingErrors } from '../training.errors';

const SELECT = `SELECT id, course_id AS "courseId", status, language, office_id AS "officeId", room, online_url AS "onlineUrl", minimum,
  capacity, sign_up_until AS "signUpUntil", starts_on AS "startsOn", ends_on AS "endsOn", selling_activity_id AS "sellingActivityId",
  cancel_reason AS "cancelReason", held_on AS "heldOn" FROM training.session WHERE id = $1`;

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: training.session-not-found */
  async get(id: string): Promise<TrainingSession> {
    return this.found(`${SELECT}`, id);
  }

  /** Locked until the transaction ends: whoever counts seats comes first here. Fails with: training.session-not-found */
  async getForUpdate(id: string): Promise<TrainingSession> {
    return this.found(`${SELECT} FOR UPDATE`, id);
  }

  async save({ data }: TrainingSession, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO training.session (id, course_id, status, language, office_id, room, online_url, minimum, capacity, sign_up_until,
         starts_on, ends_on, selling_activity_id, cancel_reason, held_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT (id) DO UPDATE SET status = $3, language = $4, office_id = $5, room = $6, online_url = $7, minimum = $8,
         capacity = $9, sign_up_until = $10, starts_on = $11, ends_on = $12, selling_activity_id = $13, cancel_reason = $14, held_on = $15`,
      [
        data.id,
        data.courseId,
        data.status,
        data.language,
        data.officeId,
        data.room,
        data.onlineUrl,
        data.minimum,
        data.capacity,
        data.signUpUntil,
        data.startsOn,
        data.endsOn,
        data.sellingActivityId,
        data.cancelReason,
        data.heldOn,
        at,
      ],
    );
  }

  /** In order of time. Those that people signed attendance for keep their id: only the hours change. */
  async saveSlots(sessionId: string, slots: readonly SessionSlot[]): Promise<void> {
    await this.database.query('DELETE FROM training.slot WHERE session_id = $1 AND position > $2', [
      sessionId,
      slots.length,
    ]);
    await this.database.query(
      `INSERT INTO training.slot (id, session_id, position, day, from_time, until_time)
       SELECT id, $1, position, day, from_time, until_time
       FROM unnest($2::uuid[], $3::date[], $4::time[], $5::time[]) WITH ORDINALITY AS slot (id, day, from_time, until_time, position)
       ON CONFLICT (session_id, position) DO UPDATE SET day = excluded.day, from_time = excluded.from_time, until_time = excluded.until_time`,
      [
        sessionId,
        slots.map(({ id }) => id),
        slots.map(({ day }) => day),
        slots.map(({ from }) => from),
        slots.map(({ until }) => until),
      ],
    );
  }

  /** The slots of some sessions, in order of time, in one query. */
  async slotsOf(sessionIds: readonly string[]): Promise<ReadonlyMap<string, SessionSlot[]>> {
    const rows = await this.database.query<SessionSlot & { sessionId: string }>(
      `SELECT session_id AS "sessionId", id, day, to_char(from_time, 'HH24:MI') AS from, to_char(until_time, 'HH24:MI') AS until
       FROM training.slot WHERE session_id = ANY($1) ORDER BY position`,
      [sessionIds],
    );
    const bySession = new Map<string, SessionSlot[]>(sessionIds.map((id) => [id, []]));
    for (const { sessionId, ...slot } of rows) bySession.get(sessionId)?.push(slot);
    return bySession;
  }

  /** A slot and the session it belongs to. Fails with: training.slot-not-found */
  async slot(id: string): Promise<SessionSlot & { sessionId: string }> {
    const row = await this.database.first<SessionSlot & { sessionId: string }>(
      `SELECT session_id AS "sessionId", id, day, to_char(from_time, 'HH24:MI') AS from, to_char(until_time, 'HH24:MI') AS until
       FROM training.slot WHERE id = $1`,
      [id],
    );
    if (!row) throw trainingErrors.fail('slot-not-found');
    return row;
  }

  /** Seats and waiting people; true as long as the session is locked. */
  async seatsOf({ data }: TrainingSession): Promise<SeatCount> {
    const row = await this.database.first<{ taken: number; waiting: number }>(
      `SELECT (count(*) FILTER (WHERE status = 'registered'))::int AS taken, (count(*) FILTER (WHERE status = 'waiting'))::int AS waiting
       FROM training.registration WHERE session_id = $1`,
      [data.id],
    );
    return { capacity: data.capacity, taken: row?.taken ?? 0, waiting: row?.waiting ?? 0 };
  }

  private async found(sql: string, id: string): Promise<TrainingSession> {
    const row = await this.database.first<SessionState>(sql, [id]);
    if (!row) throw trainingErrors.fail('session-not-found');
    return TrainingSession.restore(row);
  }
}
