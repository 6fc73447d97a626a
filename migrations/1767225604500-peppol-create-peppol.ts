import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeppolCreatePeppol1767225604500 implements MigrationInterface {
  name = 'PeppolCreatePeppol1767225604500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA peppol;
      CREATE TABLE peppol.transmission (
        message_id text PRIMARY KEY,
        document_number text NOT NULL,
        receiver text NOT NULL,
        state text NOT NULL CHECK (state IN ('accepted', 'delivered', 'refused', 'unknown')),
        reason text,
        access_point text NOT NULL,
        at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
