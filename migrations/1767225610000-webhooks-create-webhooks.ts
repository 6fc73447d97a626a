import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WebhooksCreateWebhooks1767225610000 implements MigrationInterface {
  name = 'WebhooksCreateWebhooks1767225610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA webhooks;

      -- A third-party system. Of its key only the hash is kept, and the beginning to recognise it by.
      CREATE TABLE webhooks.api_client (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        scopes text[] NOT NULL,
        key_start text NOT NULL,
        key_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        revoked_at timestamptz,
        revoked_by text
      );

      CREATE TABLE webhooks.subscription (
        id uuid PRIMARY KEY,
        url text NOT NULL,
        event_types text[] NOT NULL CHECK (cardinality(event_types) > 0),
        secret_cipher bytea NOT NULL,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        deleted_at timestamptz
      );
      CREATE INDEX subscription_types ON webhooks.subscription USING gin (event_types) WHERE deleted_at IS NULL;

      CREATE TABLE webhooks.delivery (
        id uuid PRIMARY KEY,
        subscription_id uuid NOT NULL REFERENCES webhooks.subscription (id),
        event_id uuid NOT NULL,
        event_type text NOT NULL,
        occurred_at timestamptz NOT NULL,
        payload jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('queued', 'delivered', 'failing', 'cancelled')),
        attempts integer NOT NULL DEFAULT 0,
        queued_at timestamptz NOT NULL,
        last_attempt_at timestamptz,
        last_status integer,
        last_error text,
        last_duration_ms integer,
        UNIQUE (subscription_id, event_id)
      );
      CREATE INDEX delivery_queued ON webhooks.delivery (queued_at DESC, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
