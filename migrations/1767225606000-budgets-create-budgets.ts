import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BudgetsCreateBudgets1767225606000 implements MigrationInterface {
  name = 'BudgetsCreateBudgets1767225606000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA budgets;
      CREATE TABLE budgets.budget (
        activity_id uuid PRIMARY KEY REFERENCES activities.activity (id),
        own_guarantee_limit bigint CHECK (own_guarantee_limit >= 0),
        opened_at timestamptz NOT NULL DEFAULT now()
      );
      -- How an invoice became budget, stored when it was earned: the breakdown that a person is shown.
      CREATE TABLE budgets.earning (
        invoice_id uuid PRIMARY KEY,
        invoice_number text NOT NULL,
        client_name text NOT NULL,
        activity_id uuid NOT NULL REFERENCES budgets.budget (activity_id),
        net bigint NOT NULL,
        levy_rate numeric(7, 5) NOT NULL,
        levy bigint NOT NULL,
        earned bigint NOT NULL,
        gross bigint NOT NULL,
        credited bigint NOT NULL DEFAULT 0,
        received bigint NOT NULL DEFAULT 0,
        paid bigint NOT NULL DEFAULT 0,
        earned_on date NOT NULL,
        CHECK (net = levy + earned)
      );
      CREATE INDEX earning_activity ON budgets.earning (activity_id, earned_on DESC);
      CREATE TABLE budgets.reservation (
        source_id uuid PRIMARY KEY,
        source_kind text NOT NULL,
        activity_id uuid NOT NULL REFERENCES budgets.budget (activity_id),
        amount bigint NOT NULL CHECK (amount > 0),
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'spent', 'released')),
        reserved_on date NOT NULL,
        label text NOT NULL
      );
      CREATE INDEX reservation_activity ON budgets.reservation (activity_id) WHERE status = 'open';
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
