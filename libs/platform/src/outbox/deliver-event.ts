import type { AnnouncedEvent } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Database } from '../database/database';
import { Log } from '../observability/log';
import { SubscriberRegistry } from './subscriber-registry';

const MAX_ATTEMPTS = 8;

interface DeliveryRow {
  id: string;
  type: string;
  payload: object;
  occurred_at: Date;
  trace_id: string | null;
}

/** Hands one event to one subscriber, and closes the delivery in the same transaction as the subscriber's effect. */
@Injectable()
export class DeliverEvent {
  constructor(
    private readonly database: Database,
    private readonly registry: SubscriberRegistry,
    private readonly cls: ClsService,
    private readonly log: Log,
  ) {}

  async execute(eventId: string, subscriber: string): Promise<void> {
    await this.cls.run(async () => {
      try {
        await this.database.transaction(() => this.deliver(eventId, subscriber));
      } catch (error) {
        await this.recordFailure(eventId, subscriber, error);
      }
    });
  }

  private async deliver(eventId: string, subscriber: string): Promise<void> {
    // SKIP LOCKED: another worker holds it, or it is done; either way there is nothing to do here.
    const row = await this.database.first<DeliveryRow>(
      `SELECT event.id, event.type, event.payload, event.occurred_at, event.trace_id
       FROM platform.delivery JOIN platform.event ON event.id = delivery.event_id
       WHERE delivery.event_id = $1 AND delivery.subscriber = $2 AND delivery.status = 'open'
       FOR UPDATE OF delivery SKIP LOCKED`,
      [eventId, subscriber],
    );
    if (!row) return;
    if (row.trace_id) this.cls.set('CLS_ID', row.trace_id);
    const handler = this.registry.handlerOf(subscriber);
    if (!handler) throw new Error(`no handler for ${subscriber}`);
    await handler.handle(asEvent(row));
    await this.database.query(
      `UPDATE platform.delivery SET status = 'done', done_at = now(), last_error = NULL
       WHERE event_id = $1 AND subscriber = $2`,
      [eventId, subscriber],
    );
  }

  private async recordFailure(eventId: string, subscriber: string, error: unknown): Promise<void> {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.error('delivery failed', { eventId, subscriber, error: message });
    await this.database.query(
      `UPDATE platform.delivery
       SET attempts = attempts + 1, last_error = left($3, 4000), claimed_until = NULL,
           status = CASE WHEN attempts + 1 >= $4 THEN 'dead' ELSE status END,
           next_attempt_at = now() + (interval '1 second' * power(2, least(attempts, 10)))
       WHERE event_id = $1 AND subscriber = $2 AND status = 'open'`,
      [eventId, subscriber, message, MAX_ATTEMPTS],
    );
  }
}

const asEvent = (row: DeliveryRow): AnnouncedEvent => ({
  id: row.id,
  type: row.type,
  payload: row.payload,
  occurredAt: row.occurred_at.toISOString(),
});
