import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharesCreateShares1767225611000 implements MigrationInterface {
  name = 'SharesCreateShares1767225611000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA shares;

      CREATE TABLE shares.subscription (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES members.member (id),
        class text NOT NULL CHECK (class = 'A'),
        count integer NOT NULL CHECK (count > 0),
        price bigint NOT NULL CHECK (price > 0),
        amount bigint NOT NULL,
        received bigint NOT NULL DEFAULT 0,
        structured_communication text NOT NULL UNIQUE,
        status text NOT NULL CHECK (status IN ('subscribed', 'paid')),
        subscribed_on date NOT NULL,
        paid_on date,
        created_at timestamptz NOT NULL,
        CHECK (amount = count * price),
        CHECK (received BETWEEN 0 AND amount),
        CHECK ((status = 'paid') = (received = amount)),
        CHECK ((status = 'paid') = (paid_on IS NOT NULL))
      );
      CREATE INDEX subscription_member ON shares.subscription (member_id, created_at);

      -- The only way money reaches a share: a receipt of the bank.
      CREATE TABLE shares.subscription_receipt (
        receipt_id uuid PRIMARY KEY,
        subscription_id uuid NOT NULL REFERENCES shares.subscription (id),
        amount bigint NOT NULL CHECK (amount > 0),
        received_on date NOT NULL
      );
      CREATE INDEX subscription_receipt_subscription ON shares.subscription_receipt (subscription_id);

      -- The register of the law: operations numbered without a gap, never altered; a mistake is another operation.
      CREATE TABLE shares.register_line (
        operation integer PRIMARY KEY CHECK (operation > 0),
        kind text NOT NULL CHECK (kind = 'subscription'),
        subscription_id uuid NOT NULL UNIQUE REFERENCES shares.subscription (id),
        member_id uuid NOT NULL REFERENCES members.member (id),
        holder_name text NOT NULL,
        holder_number integer,
        class text NOT NULL,
        count integer NOT NULL,
        price bigint NOT NULL,
        amount bigint NOT NULL,
        subscribed_on date NOT NULL,
        paid_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        CHECK (amount = count * price)
      );
      CREATE INDEX register_line_member ON shares.register_line (member_id, operation);
      CREATE TRIGGER register_line_append_only BEFORE UPDATE OR DELETE ON shares.register_line
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE TRIGGER register_line_no_truncate BEFORE TRUNCATE ON shares.register_line
        FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE shares.register_counter (single boolean PRIMARY KEY DEFAULT true CHECK (single), last integer NOT NULL);
      INSERT INTO shares.register_counter (last) VALUES (0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
