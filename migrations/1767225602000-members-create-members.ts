import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MembersCreateMembers1767225602000 implements MigrationInterface {
  name = 'MembersCreateMembers1767225602000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA members;

      CREATE TABLE members.office (id uuid PRIMARY KEY, code text NOT NULL UNIQUE, city text NOT NULL);
      CREATE TABLE members.adviser (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL UNIQUE,
        office_id uuid NOT NULL REFERENCES members.office (id)
      );
      CREATE TABLE members.counter (name text PRIMARY KEY, last bigint NOT NULL);
      CREATE TABLE members.member (
        id uuid PRIMARY KEY,
        number integer UNIQUE,
        status text NOT NULL CHECK (status IN ('candidate', 'admitted', 'refused', 'left')),
        category text NOT NULL DEFAULT 'user' CHECK (category IN ('user', 'partner', 'employee')),
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL UNIQUE,
        phone text,
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        birth_date date,
        street text,
        postal_code text,
        city text,
        country text NOT NULL DEFAULT 'BE',
        trade text,
        niss_cipher bytea,
        niss_fingerprint bytea UNIQUE,
        iban_cipher bytea,
        family jsonb NOT NULL DEFAULT '{}',
        requested_on date NOT NULL,
        decided_on date,
        refusal_reason text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX member_search ON members.member USING gin ((first_name || ' ' || last_name || ' ' || email) gin_trgm_ops);
      CREATE INDEX member_name ON members.member (last_name, first_name, id);

      CREATE TABLE members.assignment (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES members.member (id),
        adviser_id uuid NOT NULL REFERENCES members.adviser (id),
        office_id uuid NOT NULL REFERENCES members.office (id),
        from_date date NOT NULL,
        until_date date,
        EXCLUDE USING gist (member_id WITH =, daterange(from_date, until_date, '[)') WITH &&)
      );
      CREATE INDEX assignment_adviser ON members.assignment (adviser_id) WHERE until_date IS NULL;
      CREATE UNIQUE INDEX assignment_current ON members.assignment (member_id) WHERE until_date IS NULL;
      CREATE VIEW members.v_portfolio AS
        SELECT member_id, adviser_id, office_id, from_date FROM members.assignment WHERE until_date IS NULL;

      CREATE VIEW members.v_person AS
        SELECT id, number, first_name || ' ' || last_name AS name, last_name, email, language, status FROM members.member;

      CREATE TABLE members.note (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES members.member (id),
        author text NOT NULL,
        body text NOT NULL,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX note_member ON members.note (member_id, written_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
