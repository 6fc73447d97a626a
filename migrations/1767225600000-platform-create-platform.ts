import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformCreatePlatform1767225600000 implements MigrationInterface {
  name = 'PlatformCreatePlatform1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE SCHEMA platform;

      -- The cooperative itself, as it stands on invoices and payslips; one row.
      CREATE TABLE platform.organisation (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        name text NOT NULL,
        enterprise_number text NOT NULL,
        onss_number text NOT NULL,
        street text NOT NULL,
        postal_code text NOT NULL,
        city text NOT NULL,
        country text NOT NULL DEFAULT 'BE',
        email text NOT NULL,
        phone text NOT NULL,
        iban text NOT NULL,
        bic text NOT NULL
      );
      INSERT INTO platform.organisation (name, enterprise_number, onss_number, street, postal_code, city, email, phone, iban, bic)
      VALUES ('Coopéra SC', '0791234542', '1234567890', 'Rue Émile Féron 70', '1060', 'Bruxelles', 'bonjour@coopera.example',
              '+32 2 000 00 00', 'BE68539007547034', 'GKCCBEBB');

      CREATE TABLE platform.login (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        display_name text NOT NULL,
        password_hash text NOT NULL,
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        roles text[] NOT NULL,
        member_id uuid UNIQUE,
        adviser_id uuid UNIQUE,
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE platform.refresh_token (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL,
        login_id uuid NOT NULL REFERENCES platform.login (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        issued_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX refresh_token_session ON platform.refresh_token (session_id);
      CREATE INDEX refresh_token_login ON platform.refresh_token (login_id);
      CREATE TABLE platform.invitation (
        token_hash bytea PRIMARY KEY,
        login_id uuid NOT NULL REFERENCES platform.login (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX invitation_login ON platform.invitation (login_id);
      CREATE TABLE platform.sign_in (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        login_id uuid NOT NULL REFERENCES platform.login (id) ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT now(),
        address text NOT NULL
      );
      CREATE INDEX sign_in_at ON platform.sign_in (at);
      CREATE TABLE platform.sign_in_attempt (key text PRIMARY KEY, failures integer NOT NULL, last_at timestamptz NOT NULL);

      CREATE TABLE platform.saved_view (
        id uuid PRIMARY KEY,
        login_id uuid NOT NULL REFERENCES platform.login (id) ON DELETE CASCADE,
        resource text NOT NULL,
        name text NOT NULL,
        query jsonb NOT NULL,
        UNIQUE (login_id, resource, name)
      );

      CREATE TABLE platform.event (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        trace_id text
      );
      CREATE TABLE platform.subscription (
        event_type text NOT NULL,
        subscriber text NOT NULL,
        PRIMARY KEY (event_type, subscriber)
      );
      CREATE TABLE platform.delivery (
        event_id uuid NOT NULL REFERENCES platform.event (id),
        subscriber text NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dead')),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        claimed_until timestamptz,
        last_error text,
        done_at timestamptz,
        PRIMARY KEY (event_id, subscriber)
      );
      CREATE INDEX delivery_open ON platform.delivery (event_id, subscriber) WHERE status = 'open';
      CREATE INDEX delivery_failed ON platform.delivery (event_id) WHERE status = 'dead';

      CREATE TABLE platform.audit_entry (
        id uuid PRIMARY KEY,
        occurred_at timestamptz NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb,
        trace_id text
      );
      CREATE INDEX audit_entry_subject ON platform.audit_entry (subject_id, occurred_at);
      CREATE INDEX audit_entry_time ON platform.audit_entry (occurred_at);

      CREATE TABLE platform.idempotency_key (
        key text PRIMARY KEY,
        body_hash bytea NOT NULL,
        status integer,
        answer jsonb,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE platform.document (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        owner_kind text NOT NULL,
        owner_id uuid NOT NULL,
        language text,
        file_name text NOT NULL,
        content_type text NOT NULL,
        sha256 text NOT NULL,
        size integer NOT NULL,
        storage_key text NOT NULL,
        computed_from text,
        keep_until date,
        created_at timestamptz NOT NULL,
        UNIQUE (owner_kind, owner_id, kind)
      );

      CREATE TABLE platform.mail (
        id uuid PRIMARY KEY,
        template text NOT NULL,
        language text NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        text_body text NOT NULL,
        html_body text NOT NULL,
        attachments uuid[] NOT NULL,
        about_kind text NOT NULL,
        about_id text NOT NULL,
        status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'bounced')),
        queued_at timestamptz NOT NULL,
        sent_at timestamptz
      );
      CREATE INDEX mail_about ON platform.mail (about_id);

      CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON platform.audit_entry
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
