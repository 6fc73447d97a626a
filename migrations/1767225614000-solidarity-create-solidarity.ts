import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SolidarityCreateSolidarity1767225614000 implements MigrationInterface {
  name = 'SolidarityCreateSolidarity1767225614000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA solidarity;

      CREATE TABLE solidarity.campaign (
        id uuid PRIMARY KEY,
        status text NOT NULL CHECK (status IN ('draft', 'open', 'closed', 'archived')),
        title jsonb NOT NULL,
        body jsonb NOT NULL,
        envelope bigint NOT NULL CHECK (envelope > 0),
        committed bigint NOT NULL DEFAULT 0,
        applications_from date NOT NULL,
        applications_until date NOT NULL,
        decisions_until date NOT NULL,
        amount_rule jsonb NOT NULL,
        criteria jsonb NOT NULL,
        prepared_by uuid,
        prepared_by_name text NOT NULL,
        opened_by uuid,
        opened_by_name text,
        opened_on date,
        closed_on date,
        created_at timestamptz NOT NULL,
        CHECK (applications_from <= applications_until AND applications_until <= decisions_until),
        -- The last belt: whatever the software does, no euro is promised twice.
        CONSTRAINT envelope_never_exceeded CHECK (committed BETWEEN 0 AND envelope),
        CONSTRAINT opened_by_another CHECK (opened_by IS NULL OR opened_by <> prepared_by)
      );

      CREATE TABLE solidarity.committee_seat (
        id uuid PRIMARY KEY,
        campaign_id uuid NOT NULL REFERENCES solidarity.campaign (id),
        login_id uuid NOT NULL,
        name text NOT NULL,
        is_chair boolean NOT NULL,
        from_date date NOT NULL,
        until_date date NOT NULL,
        CHECK (from_date <= until_date),
        EXCLUDE USING gist (campaign_id WITH =, login_id WITH =, daterange(from_date, until_date, '[]') WITH &&)
      );
      CREATE INDEX committee_seat_login ON solidarity.committee_seat (login_id);

      CREATE TABLE solidarity.application (
        id uuid PRIMARY KEY,
        campaign_id uuid NOT NULL REFERENCES solidarity.campaign (id),
        member_id uuid NOT NULL REFERENCES members.member (id),
        number text UNIQUE,
        status text NOT NULL CHECK (status IN
          ('draft', 'submitted', 'to-complete', 'complete', 'proposed', 'granted', 'refused', 'appealed', 'withdrawn')),
        round integer NOT NULL DEFAULT 1 CHECK (round IN (1, 2)),
        -- Reason, situation, other aid, account, questions and answers: encrypted as one, erased as one.
        content_cipher bytea,
        -- Computed from the ledgers, frozen at submission.
        criteria jsonb,
        criteria_on date,
        suggested bigint,
        -- What the statistics count by, frozen too: no identity.
        office text,
        language text,
        age_band text,
        trade text,
        submitted_on date,
        decided_on date,
        granted bigint CHECK (granted > 0),
        keep_until date,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK ((status = 'granted') = (granted IS NOT NULL)),
        CHECK ((status = 'draft') = (number IS NULL) OR status = 'withdrawn')
      );
      CREATE UNIQUE INDEX application_one_each ON solidarity.application (campaign_id, member_id) WHERE status <> 'withdrawn';
      CREATE INDEX application_status ON solidarity.application (campaign_id, status, submitted_on, id);
      CREATE INDEX application_member ON solidarity.application (member_id);
      CREATE INDEX application_keep ON solidarity.application (keep_until) WHERE content_cipher IS NOT NULL;

      CREATE TABLE solidarity.application_counter (year integer PRIMARY KEY, last integer NOT NULL);

      CREATE TABLE solidarity.evidence (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES solidarity.application (id),
        file_name text NOT NULL,
        content_type text NOT NULL,
        size integer NOT NULL,
        sha256 text NOT NULL,
        storage_key text NOT NULL,
        added_at timestamptz NOT NULL,
        erased_at timestamptz
      );
      CREATE INDEX evidence_application ON solidarity.evidence (application_id);

      CREATE TABLE solidarity.declared_link (
        application_id uuid NOT NULL REFERENCES solidarity.application (id),
        login_id uuid NOT NULL,
        declared_by text NOT NULL CHECK (declared_by IN ('applicant', 'committee')),
        declared_at timestamptz NOT NULL,
        PRIMARY KEY (application_id, login_id)
      );

      CREATE TABLE solidarity.proposal (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES solidarity.application (id),
        round integer NOT NULL CHECK (round IN (1, 2)),
        amount bigint NOT NULL CHECK (amount > 0),
        motive text NOT NULL,
        proposed_by text NOT NULL,
        proposed_at timestamptz NOT NULL
      );
      CREATE INDEX proposal_application ON solidarity.proposal (application_id, id);

      CREATE TABLE solidarity.vote (
        proposal_id uuid NOT NULL REFERENCES solidarity.proposal (id),
        login_id uuid NOT NULL,
        name text NOT NULL,
        choice text NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
        cast_at timestamptz NOT NULL,
        PRIMARY KEY (proposal_id, login_id)
      );

      -- A decision is never altered: an appeal adds another.
      CREATE TABLE solidarity.decision (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES solidarity.application (id),
        proposal_id uuid NOT NULL REFERENCES solidarity.proposal (id),
        round integer NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('granted', 'refused')),
        amount bigint CHECK (amount > 0),
        motive text NOT NULL,
        tally jsonb NOT NULL,
        criteria jsonb NOT NULL,
        decided_on date NOT NULL,
        decided_by text NOT NULL,
        appeal_until date,
        recorded_at timestamptz NOT NULL,
        UNIQUE (application_id, round),
        CHECK ((outcome = 'granted') = (amount IS NOT NULL))
      );
      CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON solidarity.decision
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON solidarity.decision
        FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
