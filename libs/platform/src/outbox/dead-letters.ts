import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

export interface DeadLetter {
  eventId: string;
  eventType: string;
  subscriber: string;
  status: string;
  attempts: number;
  lastError: string | null;
  occurredAt: string;
}

/** Deliveries that failed, for people to see and to try again. */
@Injectable()
export class DeadLetters {
  constructor(private readonly database: Database) {}

  list(): Promise<DeadLetter[]> {
    return this.database.query<DeadLetter>(
      `SELECT event_id AS "eventId", event.type AS "eventType", subscriber, status, attempts, last_error AS "lastError",
              to_char(event.occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "occurredAt"
       FROM platform.delivery JOIN platform.event ON event.id = event_id
       WHERE status = 'dead' OR (status = 'open' AND attempts > 0)
       ORDER BY event.occurred_at DESC LIMIT 200`,
    );
  }

  /** Puts dead deliveries back in line; all of them, or those of one event. @returns how many */
  async replay(eventId?: string): Promise<number> {
    const rows = await this.database.changed(
      `UPDATE platform.delivery SET status = 'open', attempts = 0, next_attempt_at = now(), claimed_until = NULL
       WHERE (status = 'dead' OR (status = 'open' AND attempts > 0)) AND ($1::uuid IS NULL OR event_id = $1)
       RETURNING event_id`,
      [eventId ?? null],
    );
    return rows.length;
  }
}
