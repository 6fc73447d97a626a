import type { AnnouncedEvent } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

/** What is needed to call the receiver. */
export interface DeliveryToSend {
  id: string;
  eventId: string;
  eventType: string;
  occurredAt: Date;
  payload: object;
  status: 'queued' | 'delivered' | 'failing' | 'cancelled';
  url: string;
  secretCipher: Buffer;
  isSubscriptionDeleted: boolean;
}

export interface AttemptOutcome {
  at: Date;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  error: string | null;
  durationMs: number;
}

@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when that subscription has the event already (a replay) */
  async add(id: string, subscriptionId: string, event: AnnouncedEvent, queuedAt: Date): Promise<boolean> {
    const added = await this.database.query(
      `INSERT INTO webhooks.delivery (id, subscription_id, event_id, event_type, occurred_at, payload, status, queued_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'queued', $7) ON CONFLICT (subscription_id, event_id) DO NOTHING RETURNING id`,
      [id, subscriptionId, event.id, event.type, event.occurredAt, JSON.stringify(event.payload), queuedAt],
    );
    return added.length > 0;
  }

  toSend(id: string): Promise<DeliveryToSend | undefined> {
    return this.database.first<DeliveryToSend>(
      `SELECT delivery.id, event_id AS "eventId", event_type AS "eventType", occurred_at AS "occurredAt", payload, status,
              subscription.url, subscription.secret_cipher AS "secretCipher", subscription.deleted_at IS NOT NULL AS "isSubscriptionDeleted"
       FROM webhooks.delivery JOIN webhooks.subscription ON subscription.id = subscription_id WHERE delivery.id = $1`,
      [id],
    );
  }

  async recordAttempt(id: string, { at, status, error, durationMs }: AttemptOutcome): Promise<void> {
    await this.database.query(
      `UPDATE webhooks.delivery SET attempts = attempts + 1, last_attempt_at = $2, last_status = $3, last_error = $4,
              last_duration_ms = $5, status = $6 WHERE id = $1`,
      [id, at, status, error, durationMs, error === null ? 'delivered' : 'failing'],
    );
  }

  async cancel(id: string): Promise<void> {
    await this.database.query(`UPDATE webhooks.delivery SET status = 'cancelled' WHERE id = $1`, [id]);
  }

  /** @returns whether there is one whose subscription still stands */
  async requeue(id: string): Promise<boolean> {
    const rows = await this.database.changed(
      `UPDATE webhooks.delivery SET status = 'queued' FROM webhooks.subscription
       WHERE delivery.id = $1 AND subscription.id = subscription_id AND subscription.deleted_at IS NULL RETURNING delivery.id`,
      [id],
    );
    return rows.length > 0;
  }
}
