import type { DomainEvent } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';

/** Announces news in the transaction that makes it true: one event row, and one delivery row per subscriber. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cls: ClsService,
  ) {}

  async announce(...events: DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    const ids = events.map(() => uuidv7());
    await this.database.query(
      `WITH announced AS (
         INSERT INTO platform.event (id, type, payload, occurred_at, trace_id)
         SELECT *, $4::timestamptz, $5 FROM unnest($1::uuid[], $2::text[], $3::jsonb[])
         RETURNING id, type)
       INSERT INTO platform.delivery (event_id, subscriber, next_attempt_at)
       SELECT announced.id, subscription.subscriber, now()
       FROM announced JOIN platform.subscription ON subscription.event_type = announced.type`,
      [
        ids,
        events.map((event) => event.type),
        events.map((event) => JSON.stringify(event.payload)),
        this.clock.now(),
        this.cls.isActive() ? (this.cls.getId() ?? null) : null,
      ],
    );
  }
}
