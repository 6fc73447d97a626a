import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

export interface WebhookSubscription {
  id: string;
  url: string;
  eventTypes: string[];
  createdAt: Date;
  createdBy: string;
}

@Injectable()
export class WebhookSubscriptionRepository {
  constructor(private readonly database: Database) {}

  async add({ id, url, eventTypes, createdAt, createdBy }: WebhookSubscription, secretCipher: Buffer): Promise<void> {
    await this.database.query(
      `INSERT INTO webhooks.subscription (id, url, event_types, secret_cipher, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, url, eventTypes, secretCipher, createdAt, createdBy],
    );
  }

  list(): Promise<WebhookSubscription[]> {
    return this.database.query<WebhookSubscription>(
      `SELECT id, url, event_types AS "eventTypes", created_at AS "createdAt", created_by AS "createdBy"
       FROM webhooks.subscription WHERE deleted_at IS NULL ORDER BY created_at, id`,
    );
  }

  /** Its deliveries stay, for the record. @returns whether there was one */
  async delete(id: string, at: Date): Promise<boolean> {
    const rows = await this.database.changed(
      'UPDATE webhooks.subscription SET deleted_at = $2 WHERE id = $1 AND deleted_at IS NULL RETURNING id',
      [id, at],
    );
    return rows.length > 0;
  }

  async idsHearing(eventType: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM webhooks.subscription WHERE deleted_at IS NULL AND event_types @> ARRAY[$1] ORDER BY id',
      [eventType],
    );
    return rows.map((row) => row.id);
  }
}
