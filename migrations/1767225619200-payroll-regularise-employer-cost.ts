import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PayrollRegulariseEmployerCost1767225619200 implements MigrationInterface {
  name = 'PayrollRegulariseEmployerCost1767225619200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payroll.employer_cost (
        id uuid PRIMARY KEY,
        quarter date NOT NULL UNIQUE CHECK (extract(day FROM quarter) = 1 AND extract(month FROM quarter) IN (1, 4, 7, 10)),
        booked bigint NOT NULL,
        declared bigint NOT NULL CHECK (declared >= 0),
        reference text NOT NULL,
        prepared_by text NOT NULL,
        prepared_at timestamptz NOT NULL,
        approved_by text CHECK (approved_by <> prepared_by),
        approved_at timestamptz,
        CHECK ((approved_by IS NULL) = (approved_at IS NULL))
      );
      CREATE INDEX payslip_quarter ON payroll.payslip (month) WHERE status = 'approved';
      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('budget', '9230', 'Pot commun : régularisation du coût employeur', 'Gemeenschappelijke pot: regularisatie van de werkgeverskost', 'Common pot: regularisation of employer’s cost')
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
