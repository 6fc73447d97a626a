import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ContractsCreateContracts1767225607000 implements MigrationInterface {
  name = 'ContractsCreateContracts1767225607000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA contracts;
      CREATE SEQUENCE contracts.contract_number START 1;
      CREATE TABLE contracts.employment_contract (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        worker_id uuid NOT NULL REFERENCES members.member (id),
        status text NOT NULL CHECK (status IN ('accepted', 'declared', 'paid', 'cancelled')),
        title text NOT NULL,
        place text NOT NULL,
        schedule text,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        days integer NOT NULL CHECK (days > 0),
        hours numeric(7, 2) NOT NULL CHECK (hours > 0),
        worker_status text NOT NULL CHECK (worker_status IN ('employee', 'manual', 'artist', 'student')),
        joint_committee text NOT NULL,
        terms jsonb NOT NULL,
        request jsonb NOT NULL,
        gross bigint NOT NULL CHECK (gross > 0),
        net bigint NOT NULL,
        cost bigint NOT NULL,
        contribution bigint NOT NULL,
        budget_needed bigint NOT NULL,
        parameter_hash text NOT NULL,
        calculation jsonb NOT NULL,
        accepted_at timestamptz NOT NULL,
        accepted_by text NOT NULL,
        declared_at timestamptz,
        pay_run_id uuid,
        paid_on date,
        cancelled_at timestamptz,
        cancel_reason text,
        CHECK (budget_needed = cost + contribution),
        -- The last belt: the use case asks first, to give a sentence.
        CONSTRAINT contract_overlaps EXCLUDE USING gist (worker_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
          WHERE (status <> 'cancelled')
      );
      COMMENT ON COLUMN contracts.employment_contract.terms IS 'what the pay engine reads: status, dates, days, hours, committee, strategies';
      COMMENT ON COLUMN contracts.employment_contract.request IS 'the simulation that was accepted: mode and amount';
      COMMENT ON COLUMN contracts.employment_contract.pay_run_id IS 'the pay run that took it; one for ever';
      CREATE INDEX contract_worker ON contracts.employment_contract (worker_id, ends_on);
      CREATE INDEX contract_activity ON contracts.employment_contract (activity_id, starts_on DESC);
      CREATE INDEX contract_recent ON contracts.employment_contract (starts_on DESC, id);
      CREATE INDEX contract_to_pay ON contracts.employment_contract (ends_on) WHERE status = 'declared' AND pay_run_id IS NULL;
      CREATE INDEX contract_search ON contracts.employment_contract USING gin ((number || ' ' || title) gin_trgm_ops);

      CREATE TABLE contracts.dimona (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contracts.employment_contract (id),
        kind text NOT NULL CHECK (kind IN ('IN', 'CANCEL', 'UPDATE')),
        status text NOT NULL CHECK (status IN ('queued', 'sent', 'accepted', 'warning', 'refused', 'waiting')),
        reference text UNIQUE,
        period_id text,
        anomalies jsonb NOT NULL DEFAULT '[]',
        queued_at timestamptz NOT NULL,
        sent_at timestamptz,
        answered_at timestamptz
      );
      CREATE INDEX dimona_contract ON contracts.dimona (contract_id, queued_at);
      CREATE INDEX dimona_waiting ON contracts.dimona (sent_at) WHERE status IN ('sent', 'waiting');

      CREATE VIEW contracts.v_employment_contract AS
        SELECT id, number, activity_id, worker_id, status, title, starts_on, ends_on, days, hours, worker_status, gross, cost,
               contribution, budget_needed, accepted_at FROM contracts.employment_contract;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
