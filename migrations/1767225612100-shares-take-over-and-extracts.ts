import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shares taken over from a register kept elsewhere were paid long ago: nobody is asked for their money. */
export class SharesTakeOverAndExtracts1767225612100 implements MigrationInterface {
  name = 'SharesTakeOverAndExtracts1767225612100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE shares.subscription ALTER structured_communication DROP NOT NULL;
      ALTER TABLE shares.subscription ADD CHECK (structured_communication IS NOT NULL OR status = 'paid');

      -- Extracts as PDF: asked for by a person, made by the worker, signed as the register stood.
      CREATE TABLE shares.extract (
        id uuid PRIMARY KEY,
        holder_id uuid REFERENCES shares.holder (id),
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        made_at timestamptz
      );
      CREATE INDEX extract_asker ON shares.extract (asked_by, asked_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
