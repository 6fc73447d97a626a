import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecoveryCreateRecovery1767225609000 implements MigrationInterface {
  name = 'RecoveryCreateRecovery1767225609000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA recovery;

      -- One letter to one client, with all his late invoices; at most one a day.
      CREATE TABLE recovery.reminder (
        id uuid PRIMARY KEY,
        client_id uuid NOT NULL REFERENCES invoicing.client (id),
        client_name text NOT NULL,
        client_kind text NOT NULL,
        level smallint NOT NULL CHECK (level = 1),
        channel text NOT NULL CHECK (channel IN ('e-mail', 'post')),
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        recipient text,
        status text NOT NULL CHECK (status IN ('sent', 'to-post', 'settled')),
        total bigint NOT NULL CHECK (total > 0),
        made_on date NOT NULL,
        sent_on date,
        -- The last of the days the client has before anything may be claimed of him.
        wait_until date,
        mail_id uuid,
        made_at timestamptz NOT NULL,
        UNIQUE (client_id, level, made_on),
        CHECK (channel = 'post' OR (sent_on IS NOT NULL AND mail_id IS NOT NULL AND recipient IS NOT NULL)),
        CHECK ((sent_on IS NULL) = (wait_until IS NULL))
      );
      CREATE INDEX reminder_made ON recovery.reminder (made_on DESC, id);
      CREATE INDEX reminder_to_post ON recovery.reminder (made_on) WHERE status = 'to-post';

      CREATE TABLE recovery.reminded_invoice (
        reminder_id uuid NOT NULL REFERENCES recovery.reminder (id),
        invoice_id uuid NOT NULL REFERENCES invoicing.invoice (id),
        level smallint NOT NULL,
        activity_id uuid NOT NULL,
        number text NOT NULL,
        due_on date NOT NULL,
        outstanding bigint NOT NULL CHECK (outstanding > 0),
        settled_on date,
        PRIMARY KEY (reminder_id, invoice_id),
        UNIQUE (invoice_id, level)
      );
      CREATE INDEX reminded_invoice_activity ON recovery.reminded_invoice (activity_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
