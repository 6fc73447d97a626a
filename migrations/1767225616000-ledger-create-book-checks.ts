import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LedgerCreateBookChecks1767225616000 implements MigrationInterface {
  name = 'LedgerCreateBookChecks1767225616000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger.book_check (
        name text NOT NULL,
        checked_on date NOT NULL,
        checked_at timestamptz NOT NULL,
        findings jsonb NOT NULL,
        PRIMARY KEY (name, checked_on)
      );
      CREATE INDEX book_check_day ON ledger.book_check (checked_on DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
