import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { AttendanceMark } from '../domain/attendance';

export interface AttendanceLine {
  registrationId: string;
  slotId: string;
  status: AttendanceMark;
}

@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  /** @param mark null takes the mark away */
  async mark(slotId: string, registrationId: string, mark: AttendanceMark | null, by: string, at: Date): Promise<void> {
    if (mark === null)
      await this.database.query('DELETE FROM training.attendance WHERE slot_id = $1 AND registration_id = $2', [
        slotId,
        registrationId,
      ]);
    else
      await this.database.query(
        `INSERT INTO training.attendance (slot_id, registration_id, status, marked_by, marked_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (slot_id, registration_id) DO UPDATE SET status = $3, marked_by = $4, marked_at = $5`,
        [slotId, registrationId, mark, by, at],
      );
  }

  ofSession(sessionId: string): Promise<AttendanceLine[]> {
    return this.database.query<AttendanceLine>(
      `SELECT attendance.registration_id AS "registrationId", attendance.slot_id AS "slotId", attendance.status
       FROM training.attendance JOIN training.slot ON slot.id = attendance.slot_id WHERE slot.session_id = $1`,
      [sessionId],
    );
  }

  /** How many slots of the session there are, and how many a participant attended. */
  async countOf(registrationId: string): Promise<{ slots: number; attended: number }> {
    const row = await this.database.first<{ slots: number; attended: number }>(
      `SELECT count(*)::int AS slots, (count(*) FILTER (WHERE attendance.status = 'attended'))::int AS attended
       FROM training.registration JOIN training.slot ON slot.session_id = registration.session_id
       LEFT JOIN training.attendance ON attendance.slot_id = slot.id AND attendance.registration_id = registration.id
       WHERE registration.id = $1`,
      [registrationId],
    );
    return row ?? { slots: 0, attended: 0 };
  }
}
