import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of an Activité or of an account is found by its index, however long the history is. */
export class LedgerDateLines1767225619000 implements MigrationInterface {
  name = 'LedgerDateLines1767225619000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger.line ADD COLUMN day date;
      ALTER TABLE ledger.line DISABLE TRIGGER line_append_only;
      UPDATE ledger.line SET day = entry.occurred_on FROM ledger.entry WHERE entry.id = line.entry_id;
      ALTER TABLE ledger.line ENABLE TRIGGER line_append_only;
      COMMENT ON COLUMN ledger.line.day IS 'the day of its entry (occurred_on), held equal by the foreign key: an index needs it in the same table';
      ALTER TABLE ledger.entry ADD UNIQUE (id, occurred_on);
      ALTER TABLE ledger.line
        ALTER COLUMN day SET NOT NULL,
        DROP CONSTRAINT line_entry_id_fkey,
        ADD FOREIGN KEY (entry_id, day) REFERENCES ledger.entry (id, occurred_on);
      DROP INDEX ledger.line_activity;
      DROP INDEX ledger.line_account;
      CREATE INDEX line_activity ON ledger.line (activity_id, day, entry_id, position) INCLUDE (account, amount)
        WHERE activity_id IS NOT NULL;
      CREATE INDEX line_account ON ledger.line (ledger, account, day, entry_id) INCLUDE (amount);
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
