import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a budget stands on: whose invoices, due when, paid how late; the decisions of credit; statements and forecasts. */
export class BudgetsKnowWhatIsOpen1767225622100 implements MigrationInterface {
  name = 'BudgetsKnowWhatIsOpen1767225622100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE budgets.earning ADD COLUMN client_id uuid, ADD COLUMN due_on date;
      UPDATE budgets.earning SET client_id = invoice.client_id, due_on = coalesce(invoice.due_on, earned_on)
        FROM invoicing.invoice WHERE invoice.id = invoice_id;
      ALTER TABLE budgets.earning ALTER COLUMN client_id SET NOT NULL, ALTER COLUMN due_on SET NOT NULL;
      CREATE INDEX earning_open ON budgets.earning (activity_id, due_on) WHERE earned > paid;
      CREATE INDEX earning_open_of_client ON budgets.earning (client_id, earned_on, invoice_id) WHERE earned > paid;

      -- How each client pays: the habit that a forecast of treasury counts on.
      CREATE TABLE budgets.receipt (
        receipt_id uuid PRIMARY KEY,
        invoice_id uuid NOT NULL REFERENCES budgets.earning (invoice_id),
        client_id uuid NOT NULL,
        received_on date NOT NULL,
        amount bigint NOT NULL,
        days_late integer NOT NULL
      );
      CREATE INDEX receipt_of_client ON budgets.receipt (client_id, received_on DESC);
      INSERT INTO budgets.receipt (receipt_id, invoice_id, client_id, received_on, amount, days_late)
        SELECT (payment ->> 'receiptId')::uuid, invoice.id, invoice.client_id, (payment ->> 'receivedOn')::date, 0, (payment ->> 'receivedOn')::date - earning.due_on
        FROM budgets.earning JOIN invoicing.invoice ON invoice.id = invoice_id, jsonb_array_elements(invoice.payments) AS payment
        WHERE payment ? 'receiptId' AND payment ? 'receivedOn' ON CONFLICT DO NOTHING;

      ALTER TABLE budgets.reservation ADD COLUMN expected_on date;

      -- A limit of its own for a client or an Activité, or an approved overdraft: dated, reasoned, by two people where it raises.
      CREATE TABLE budgets.credit_decision (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('client-limit', 'activity-limit', 'overdraft')),
        subject_id uuid NOT NULL,
        subject_name text NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        from_on date NOT NULL,
        until_on date,
        reason text NOT NULL,
        status text NOT NULL CHECK (status IN ('proposed', 'in-force', 'refused', 'ended')),
        asked_by uuid,
        asked_by_name text NOT NULL,
        asked_on date NOT NULL,
        decided_by_name text,
        decided_on date,
        CHECK (until_on IS NULL OR until_on >= from_on),
        CHECK (kind <> 'overdraft' OR until_on IS NOT NULL),
        CHECK ((status = 'proposed') = (decided_on IS NULL))
      );
      CREATE INDEX credit_decision_subject ON budgets.credit_decision (subject_id, kind) WHERE status = 'in-force';
      CREATE INDEX credit_decision_waiting ON budgets.credit_decision (asked_on) WHERE status = 'proposed';
      INSERT INTO budgets.credit_decision (id, kind, subject_id, subject_name, amount, from_on, reason, status, asked_by_name, asked_on, decided_by_name, decided_on)
        SELECT gen_random_uuid(), 'activity-limit', activity_id, activity.name, own_guarantee_limit, budget.opened_at::date, 'before decisions were kept', 'in-force', '-', budget.opened_at::date, '-', budget.opened_at::date
        FROM budgets.budget JOIN activities.activity ON activity.id = activity_id WHERE own_guarantee_limit IS NOT NULL;
      ALTER TABLE budgets.budget DROP COLUMN own_guarantee_limit;

      -- The lines of an income statement. The account "transfer" is what moves between Activités, without an account of the pot.
      CREATE TABLE budgets.statement_category (
        key text PRIMARY KEY,
        position integer NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('revenue', 'charge')),
        label_fr text NOT NULL,
        label_nl text NOT NULL,
        label_en text NOT NULL,
        accounts text[] NOT NULL
      );
      INSERT INTO budgets.statement_category (key, position, kind, label_fr, label_nl, label_en, accounts) VALUES
        ('turnover', 10, 'revenue', 'Chiffre d’affaires hors TVA', 'Omzet zonder btw', 'Turnover excluding VAT', '{9000}'),
        ('internal-orders', 30, 'revenue', 'Commandes internes', 'Interne bestellingen', 'Internal orders', '{transfer}'),
        ('fixed-contribution', 40, 'charge', 'Contribution au pot commun', 'Bijdrage aan de gemeenschappelijke pot', 'Contribution to the common pot', '{9200}'),
        ('pay', 50, 'charge', 'Salaires et cotisations', 'Lonen en bijdragen', 'Pay and social contributions', '{9300}'),
        ('variable-contribution', 60, 'charge', 'Contribution sur l’emploi', 'Bijdrage op tewerkstelling', 'Contribution on employment', '{9210}'),
        ('expenses', 70, 'charge', 'Frais', 'Kosten', 'Expenses', '{9310,9320}'),
        ('services', 80, 'charge', 'Services de la coopérative', 'Diensten van de coöperatie', 'Services of the cooperative', '{9220}'),
        ('bad-debt', 90, 'charge', 'Factures perdues', 'Verloren facturen', 'Lost invoices', '{9250}'),
        ('other', 100, 'charge', 'Autres', 'Andere', 'Other', '{}');

      CREATE TABLE budgets.turnover_forecast (
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        amount bigint NOT NULL CHECK (amount >= 0),
        saved_by text NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (activity_id, month)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
