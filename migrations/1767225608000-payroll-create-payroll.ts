import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PayrollCreatePayroll1767225608000 implements MigrationInterface {
  name = 'PayrollCreatePayroll1767225608000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA payroll;
      CREATE SEQUENCE payroll.payslip_number START 1;
      CREATE SEQUENCE payroll.pay_run_number START 1;
      CREATE TABLE payroll.pay_run (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        until_date date NOT NULL,
        status text NOT NULL CHECK (status IN ('computing', 'approving', 'approved')),
        opened_at timestamptz NOT NULL,
        opened_by text NOT NULL,
        approved_at timestamptz,
        approved_by text,
        finished_at timestamptz
      );
      CREATE INDEX pay_run_recent ON payroll.pay_run (opened_at DESC, id);

      CREATE TABLE payroll.payslip (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        pay_run_id uuid NOT NULL REFERENCES payroll.pay_run (id),
        contract_id uuid NOT NULL UNIQUE REFERENCES contracts.employment_contract (id),
        contract_number text NOT NULL,
        title text NOT NULL,
        activity_id uuid NOT NULL,
        activity_name text NOT NULL,
        worker_id uuid NOT NULL REFERENCES members.member (id),
        worker_name text NOT NULL,
        language text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        accepted_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('queued', 'computed', 'failed', 'approved')),
        reserved bigint NOT NULL,
        calculation jsonb,
        gross bigint,
        net bigint,
        cost bigint,
        contribution bigint,
        parameter_hash text,
        failure jsonb,
        computed_at timestamptz,
        document_at timestamptz,
        approved_at timestamptz,
        pay_on date,
        CHECK ((status IN ('computed', 'approved')) = (calculation IS NOT NULL))
      );
      COMMENT ON COLUMN payroll.payslip.reserved IS 'budget reserved by the contract, in cents: what the slip is compared with';
      COMMENT ON COLUMN payroll.payslip.accepted_at IS 'when the contract was accepted: the order in which a worker''s slips are computed';
      CREATE INDEX payslip_run ON payroll.payslip (pay_run_id, worker_name, id);
      CREATE INDEX payslip_worker ON payroll.payslip (worker_id, month, accepted_at, id);
      CREATE INDEX payslip_to_approve ON payroll.payslip (pay_run_id) WHERE status <> 'approved';
      CREATE INDEX payslip_search ON payroll.payslip USING gin ((number || ' ' || worker_name || ' ' || contract_number) gin_trgm_ops);

      -- What was computed stays: a slip is corrected by another one.
      CREATE FUNCTION payroll.refuse_other_figures() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.calculation IS NOT NULL AND (NEW.calculation, NEW.gross, NEW.net, NEW.cost, NEW.contribution)
           IS DISTINCT FROM (OLD.calculation, OLD.gross, OLD.net, OLD.cost, OLD.contribution) THEN
          RAISE EXCEPTION 'a computed payslip does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER payslip_keeps_figures BEFORE UPDATE ON payroll.payslip
        FOR EACH ROW EXECUTE FUNCTION payroll.refuse_other_figures();

      CREATE VIEW payroll.v_payslip AS
        SELECT id, number, pay_run_id, contract_id, activity_id, worker_id, starts_on, ends_on, month, status, gross, net, cost, contribution,
               approved_at, pay_on FROM payroll.payslip;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
