import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BankingCreateBanking1767225604000 implements MigrationInterface {
  name = 'BankingCreateBanking1767225604000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA banking;
      CREATE SEQUENCE banking.communication START 2600000001 MAXVALUE 9999999999;

      CREATE TABLE banking.expected_receipt (
        id uuid PRIMARY KEY,
        owner_kind text NOT NULL,
        owner_id uuid NOT NULL,
        structured_communication text NOT NULL UNIQUE,
        reference text,
        debtor_name text NOT NULL,
        debtor_ibans text[] NOT NULL DEFAULT '{}',
        amount bigint NOT NULL CHECK (amount > 0),
        outstanding bigint NOT NULL CHECK (outstanding >= 0),
        due_on date,
        UNIQUE (owner_kind, owner_id)
      );
      CREATE INDEX expected_receipt_amount ON banking.expected_receipt (outstanding) WHERE outstanding > 0;
      CREATE INDEX expected_receipt_reference ON banking.expected_receipt (reference);
      CREATE INDEX expected_receipt_debtor ON banking.expected_receipt USING gin (debtor_name gin_trgm_ops) WHERE outstanding > 0;

      CREATE TABLE banking.statement (
        id uuid PRIMARY KEY,
        identity text NOT NULL UNIQUE,
        file_name text NOT NULL,
        file_sha256 text NOT NULL,
        format text NOT NULL,
        account text NOT NULL,
        currency text NOT NULL,
        number text,
        statement_date date,
        old_balance text,
        new_balance text,
        problems jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('waiting', 'posted')),
        imported_at timestamptz NOT NULL,
        imported_by text NOT NULL,
        confirmed_by text
      );
      CREATE INDEX statement_time ON banking.statement (imported_at);

      CREATE TABLE banking.movement (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE,
        statement_id uuid NOT NULL REFERENCES banking.statement (id),
        amount text NOT NULL,
        currency text NOT NULL,
        value_date date,
        entry_date date,
        bank_reference text,
        counterparty_name text,
        counterparty_iban text,
        counterparty_bic text,
        communication text NOT NULL,
        structured_communication text,
        receipts jsonb NOT NULL,
        posted boolean NOT NULL DEFAULT false
      );
      CREATE INDEX movement_statement ON banking.movement (statement_id);

      CREATE TABLE banking.receipt (
        id uuid PRIMARY KEY,
        movement_id uuid NOT NULL REFERENCES banking.movement (id),
        position smallint NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        allocated bigint NOT NULL DEFAULT 0 CHECK (allocated BETWEEN 0 AND amount),
        received_on date NOT NULL,
        payer_name text,
        payer_iban text,
        communication text NOT NULL,
        structured_communication text,
        is_reversal boolean NOT NULL,
        reasons jsonb NOT NULL DEFAULT '[]',
        UNIQUE (movement_id, position)
      );
      CREATE INDEX receipt_suspense ON banking.receipt (received_on, id) WHERE allocated < amount;

      CREATE TABLE banking.allocation (
        id uuid PRIMARY KEY,
        receipt_id uuid NOT NULL REFERENCES banking.receipt (id),
        expected_receipt_id uuid NOT NULL REFERENCES banking.expected_receipt (id),
        amount bigint NOT NULL CHECK (amount > 0),
        allocated_by text NOT NULL,
        allocated_at timestamptz NOT NULL
      );
      CREATE INDEX allocation_receipt ON banking.allocation (receipt_id);
      CREATE INDEX allocation_expected ON banking.allocation (expected_receipt_id);

      CREATE TABLE banking.payment_file (
        id uuid PRIMARY KEY,
        message_id text NOT NULL UNIQUE,
        purpose text,
        status text NOT NULL CHECK (status IN ('prepared', 'approved', 'cancelled')),
        execution_date date NOT NULL,
        order_count integer NOT NULL,
        total bigint NOT NULL,
        prepared_by uuid NOT NULL,
        prepared_by_name text NOT NULL,
        prepared_at timestamptz NOT NULL,
        approved_by uuid,
        approved_by_name text,
        approved_at timestamptz,
        xml text,
        CHECK (approved_by IS NULL OR approved_by <> prepared_by)
      );
      CREATE TABLE banking.payment_order (
        id uuid PRIMARY KEY,
        owner_kind text NOT NULL,
        owner_id uuid NOT NULL,
        purpose text,
        creditor_name text NOT NULL,
        iban_cipher bytea NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        communication text NOT NULL,
        due_on date NOT NULL,
        debit_account text NOT NULL,
        file_id uuid REFERENCES banking.payment_file (id),
        status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'in-file', 'sent', 'cancelled')),
        UNIQUE (owner_kind, owner_id)
      );
      CREATE INDEX payment_order_waiting ON banking.payment_order (due_on) WHERE status = 'waiting';
      CREATE INDEX payment_order_file ON banking.payment_order (file_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
