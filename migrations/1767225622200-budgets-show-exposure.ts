import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the common pot has advanced, invoice by invoice; accounts of lost invoices. */
export class BudgetsShowExposure1767225622200 implements MigrationInterface {
  name = 'BudgetsShowExposure1767225622200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('statutory', '4119', 'TVA à récupérer sur créances perdues', 'Terug te vorderen btw op verloren vorderingen', 'VAT to recover on lost receivables'),
        ('statutory', '642', 'Moins-values sur réalisation de créances commerciales', 'Minderwaarden op realisatie van handelsvorderingen', 'Losses on trade receivables'),
        ('budget', '9250', 'Pot commun : factures perdues', 'Gemeenschappelijke pot: verloren facturen', 'Common pot: lost invoices');

      -- What an Activité has spent beyond what it received, laid on its unpaid invoices, the first due first; what no invoice covers stands alone.
      CREATE VIEW budgets.v_exposure AS
        WITH advanced AS (
          SELECT activity_id, amount AS advanced, debit_since AS since FROM ledger.activity_balance WHERE account = '9110' AND amount > 0
        ), open AS (
          SELECT activity_id, invoice_id, invoice_number, client_id, client_name, due_on, earned - paid AS unpaid,
            sum(earned - paid) OVER (PARTITION BY activity_id ORDER BY due_on, invoice_id) - (earned - paid) AS before
          FROM budgets.earning WHERE earned > paid AND activity_id IN (SELECT activity_id FROM advanced)
        )
        SELECT activity_id, since, invoice_id, invoice_number, client_id, client_name, due_on, least(unpaid, advanced - before) AS amount
        FROM advanced JOIN open USING (activity_id) WHERE before < advanced
        UNION ALL
        SELECT activity_id, since, NULL, NULL, NULL, NULL, NULL, advanced - coalesce(covered, 0)
        FROM advanced LEFT JOIN (SELECT activity_id, sum(unpaid) AS covered FROM open GROUP BY 1) AS total USING (activity_id)
        WHERE advanced > coalesce(covered, 0);

      -- Who was told, so that nobody is told every morning.
      CREATE TABLE budgets.exposure_alert (
        subject_kind text NOT NULL CHECK (subject_kind IN ('activity', 'client')),
        subject_id uuid NOT NULL,
        amount bigint NOT NULL,
        told_on date NOT NULL,
        PRIMARY KEY (subject_kind, subject_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
