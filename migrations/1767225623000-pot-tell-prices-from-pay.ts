import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PotTellPricesFromPay1767225623000 implements MigrationInterface {
  name = 'PotTellPricesFromPay1767225623000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW ledger.v_pot_line AS
        SELECT line.day, line.account, line.amount, entry.reason
        FROM ledger.line JOIN ledger.entry ON entry.id = line.entry_id
        WHERE line.ledger = 'budget' AND line.account IN ('9200', '9210', '9220', '9250', '9510');
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
