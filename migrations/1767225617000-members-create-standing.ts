import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MembersCreateStanding1767225617000 implements MigrationInterface {
  name = 'MembersCreateStanding1767225617000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Members whose calendar year no share covers, the grace being over; told by the share register.
      CREATE TABLE members.uncovered (
        member_id uuid PRIMARY KEY REFERENCES members.member (id),
        year integer NOT NULL,
        since timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
