import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the common pot did, piece by piece; and its accounts by month. */
export class PotCreatePot1767225622400 implements MigrationInterface {
  name = 'PotCreatePot1767225622400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA pot;
      CREATE TABLE pot.use (
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        kind text NOT NULL CHECK (kind IN ('reminder', 'training-seat', 'payslip', 'invoice')),
        source_id uuid NOT NULL,
        used_on date NOT NULL,
        label text NOT NULL,
        PRIMARY KEY (kind, source_id, activity_id)
      );
      CREATE INDEX use_activity ON pot.use (activity_id, used_on);
      CREATE INDEX use_day ON pot.use (used_on, kind);
      INSERT INTO pot.use (activity_id, kind, source_id, used_on, label)
        SELECT activity_id, 'invoice', id, issued_on, number FROM invoicing.invoice WHERE status = 'issued' AND kind = 'invoice';

      -- The accounts of the pot: read by their index, not by the Activités.
      CREATE VIEW ledger.v_pot_line AS
        SELECT day, account, amount FROM ledger.line
        WHERE ledger = 'budget' AND account IN ('9200', '9210', '9220', '9250', '9510');
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
