import { createHash, randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface OldLine {
  operation: number;
  holder_id: string;
  class: string;
  count: number;
  price: string;
  amount: string;
  subscribed_on: string;
  paid_on: string;
  recorded_at: Date;
  name: string;
  number: number | null;
  street: string | null;
  postal_code: string | null;
  city: string | null;
  country: string;
}

const sha256 = (...parts: unknown[]): string =>
  createHash('sha256')
    .update(parts.map((part) => String(part ?? '')).join('\u001f'))
    .digest('hex');

/**
 * The register as the law wants it: holders that need not be members, personal data apart from the lines, lines chained by
 * hashes, counter-entries, resignations. Lines that are there already get their hashes.
 */
export class SharesMakeTheRegisterWhole1767225612000 implements MigrationInterface {
  name = 'SharesMakeTheRegisterWhole1767225612000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLDERS);
    await runner.query(REGISTER);
    await this.chain(runner);
    await runner.query(CLOSED_REGISTER);
    await runner.query(AROUND);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }

  private async chain(runner: QueryRunner): Promise<void> {
    const lines: OldLine[] = await runner.query(
      `SELECT line.operation, line.holder_id, line.class, line.count, line.price, line.amount, line.subscribed_on::text, line.paid_on::text,
         line.recorded_at, line.holder_name AS name, line.holder_number AS number, member.street, member.postal_code, member.city, member.country
       FROM shares.register_line AS line JOIN members.member ON member.id = line.member_id ORDER BY line.operation`,
    );
    let head = '0'.repeat(64);
    for (const line of lines) head = await this.link(runner, line, head);
    await runner.query('UPDATE shares.register_counter SET head = $1', [head]);
  }

  private async link(runner: QueryRunner, line: OldLine, previous: string): Promise<string> {
    const salt = randomBytes(16);
    const { name, number, street, postal_code, city, country } = line;
    const commitment = sha256(salt.toString('hex'), name, number, street, postal_code, city, country);
    const hash = sha256(
      previous,
      line.operation,
      'subscription',
      line.class,
      line.holder_id,
      line.count,
      line.price,
      line.amount,
      line.subscribed_on,
      line.paid_on,
      line.recorded_at.toISOString(),
      null,
      null,
      commitment,
    );
    await runner.query('UPDATE shares.register_line SET commitment = $2, hash = $3 WHERE operation = $1', [
      line.operation,
      commitment,
      hash,
    ]);
    await runner.query(
      `INSERT INTO shares.register_person (operation, salt, name, number, street, postal_code, city, country)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [line.operation, salt, name, number, street, postal_code, city, country],
    );
    return hash;
  }
}

const HOLDERS = `
  -- Who holds shares: a member, a partner, somebody of the shared team. Erased, only the identifier stays.
  CREATE TABLE shares.holder (
    id uuid PRIMARY KEY,
    member_id uuid UNIQUE REFERENCES members.member (id),
    class text NOT NULL CHECK (class IN ('A', 'B', 'C')),
    is_founder boolean NOT NULL DEFAULT false,
    name text,
    number integer,
    street text,
    postal_code text,
    city text,
    country text,
    language text CHECK (language IN ('fr', 'nl', 'en')),
    email text,
    iban_cipher bytea,
    created_at timestamptz NOT NULL,
    erased_at timestamptz,
    CHECK ((erased_at IS NULL) = (name IS NOT NULL AND language IS NOT NULL AND email IS NOT NULL AND country IS NOT NULL)),
    CHECK (erased_at IS NULL OR (member_id IS NULL AND street IS NULL AND city IS NULL AND iban_cipher IS NULL))
  );
  CREATE INDEX holder_name ON shares.holder USING gin (name gin_trgm_ops);

  INSERT INTO shares.holder (id, member_id, class, name, number, street, postal_code, city, country, language, email, iban_cipher, created_at)
  SELECT gen_random_uuid(), member.id, CASE member.category WHEN 'partner' THEN 'B' WHEN 'employee' THEN 'C' ELSE 'A' END,
    member.first_name || ' ' || member.last_name, member.number, member.street, member.postal_code, member.city, member.country,
    member.language, member.email, member.iban_cipher, now()
  FROM members.member WHERE member.id IN (SELECT member_id FROM shares.subscription);

  ALTER TABLE shares.subscription ADD holder_id uuid REFERENCES shares.holder (id);
  UPDATE shares.subscription SET holder_id = holder.id FROM shares.holder WHERE holder.member_id = subscription.member_id;
  ALTER TABLE shares.subscription ALTER holder_id SET NOT NULL, DROP COLUMN member_id, DROP CONSTRAINT subscription_class_check;
  ALTER TABLE shares.subscription ADD CHECK (class IN ('A', 'B', 'C'));
  CREATE INDEX subscription_holder ON shares.subscription (holder_id, subscribed_on, id);
  CREATE INDEX subscription_open ON shares.subscription (subscribed_on, id) WHERE status = 'subscribed';
`;

const REGISTER = `
  DROP TRIGGER register_line_append_only ON shares.register_line;
  ALTER TABLE shares.register_line
    ADD holder_id uuid REFERENCES shares.holder (id),
    ADD corrects integer REFERENCES shares.register_line (operation),
    ADD reason text,
    ADD commitment text,
    ADD hash text UNIQUE,
    DROP CONSTRAINT register_line_kind_check,
    DROP CONSTRAINT register_line_subscription_id_fkey,
    DROP CONSTRAINT register_line_subscription_id_key;
  ALTER TABLE shares.register_line RENAME subscription_id TO source_id;
  UPDATE shares.register_line SET holder_id = holder.id FROM shares.holder WHERE holder.member_id = register_line.member_id;
  ALTER TABLE shares.register_counter ADD head text NOT NULL DEFAULT '${'0'.repeat(64)}';

  -- What a line says of a person, apart from it: the line keeps a commitment only, so that a person can be erased and the
  -- chain still holds. The salt keeps the commitment from being guessed.
  CREATE TABLE shares.register_person (
    operation integer PRIMARY KEY REFERENCES shares.register_line (operation),
    salt bytea NOT NULL,
    name text NOT NULL,
    number integer,
    street text,
    postal_code text,
    city text,
    country text NOT NULL
  );
  CREATE INDEX register_person_name ON shares.register_person USING gin (name gin_trgm_ops);
  CREATE TRIGGER register_person_never_altered BEFORE UPDATE ON shares.register_person
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
  CREATE TRIGGER register_person_no_truncate BEFORE TRUNCATE ON shares.register_person
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
`;

const CLOSED_REGISTER = `
  ALTER TABLE shares.register_line
    ALTER holder_id SET NOT NULL, ALTER commitment SET NOT NULL, ALTER hash SET NOT NULL,
    DROP COLUMN member_id, DROP COLUMN holder_name, DROP COLUMN holder_number;
  ALTER TABLE shares.register_line
    ADD CHECK (kind IN ('subscription', 'resignation', 'correction')),
    ADD CHECK (CASE kind WHEN 'subscription' THEN count > 0 WHEN 'resignation' THEN count < 0 ELSE count <> 0 END),
    ADD CHECK ((kind = 'correction') = (corrects IS NOT NULL)),
    ADD UNIQUE (source_id, price);
  CREATE INDEX register_line_holder ON shares.register_line (holder_id, operation);
  CREATE TRIGGER register_line_append_only BEFORE UPDATE OR DELETE ON shares.register_line
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
`;

const AROUND = `
  CREATE TABLE shares.verification (
    id uuid PRIMARY KEY,
    verified_at timestamptz NOT NULL,
    verified_by text NOT NULL,
    operations integer NOT NULL,
    head text NOT NULL,
    shares bigint NOT NULL,
    capital bigint NOT NULL,
    ledger_capital bigint NOT NULL,
    fault jsonb
  );
  CREATE INDEX verification_time ON shares.verification (verified_at);
  CREATE TRIGGER verification_append_only BEFORE UPDATE OR DELETE ON shares.verification
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

  -- A counter-entry that waits for a second person.
  CREATE TABLE shares.correction (
    id uuid PRIMARY KEY,
    operation integer NOT NULL REFERENCES shares.register_line (operation),
    count integer NOT NULL CHECK (count <> 0),
    reason text NOT NULL,
    status text NOT NULL CHECK (status IN ('proposed', 'approved', 'refused')),
    proposed_by uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    CHECK (decided_by <> proposed_by),
    CHECK ((status = 'proposed') = (decided_by IS NULL))
  );
  CREATE UNIQUE INDEX correction_open ON shares.correction (operation) WHERE status = 'proposed';

  -- What the members were last told of their year.
  CREATE TABLE shares.coverage_notice (
    member_id uuid PRIMARY KEY REFERENCES members.member (id),
    year integer NOT NULL,
    reminded_on date,
    ended_on date
  );

  CREATE TABLE shares.resignation (
    id uuid PRIMARY KEY,
    holder_id uuid NOT NULL REFERENCES shares.holder (id),
    status text NOT NULL CHECK (status IN ('requested', 'accepted', 'registered', 'approved', 'refused')),
    requested_on date NOT NULL,
    letter text NOT NULL,
    iban_cipher bytea,
    effective_on date NOT NULL,
    decided_by uuid,
    decided_by_name text,
    decided_on date,
    net_assets_tested_on date,
    liquidity_tested_on date,
    refusal_reason text,
    count integer,
    refund bigint,
    registered_on date,
    approved_by uuid,
    approved_by_name text,
    approved_on date,
    created_at timestamptz NOT NULL,
    CHECK (approved_by <> decided_by),
    CHECK ((status = 'requested') = (decided_by IS NULL)),
    CHECK ((status = 'refused') = (refusal_reason IS NOT NULL)),
    CHECK (status IN ('requested', 'refused') OR (net_assets_tested_on IS NOT NULL AND liquidity_tested_on IS NOT NULL)),
    CHECK ((status IN ('registered', 'approved')) = (refund IS NOT NULL AND count IS NOT NULL AND registered_on IS NOT NULL)),
    CHECK ((status = 'approved') = (approved_by IS NOT NULL))
  );
  CREATE UNIQUE INDEX resignation_open ON shares.resignation (holder_id) WHERE status IN ('requested', 'accepted');
  CREATE INDEX resignation_effective ON shares.resignation (effective_on) WHERE status = 'accepted';
`;
