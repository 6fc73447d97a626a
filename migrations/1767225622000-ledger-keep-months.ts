import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sums of each month for the statements of an Activité, and the day since when an account of its own stands below zero. */
export class LedgerKeepMonths1767225622000 implements MigrationInterface {
  name = 'LedgerKeepMonths1767225622000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger.activity_balance ADD COLUMN debit_since date;
      COMMENT ON COLUMN ledger.activity_balance.debit_since IS 'the day on which it last came to stand on the debit side';
      CREATE OR REPLACE FUNCTION ledger.add_to_balance() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO ledger.activity_balance AS balance (activity_id, account, amount, debit_since)
        SELECT activity_id, account, sum(amount), CASE WHEN sum(amount) > 0 THEN max(occurred_on) END
        FROM added JOIN ledger.entry ON entry.id = entry_id WHERE activity_id IS NOT NULL
        GROUP BY activity_id, account ORDER BY activity_id, account
        ON CONFLICT (activity_id, account) DO UPDATE SET amount = balance.amount + excluded.amount,
          debit_since = CASE WHEN balance.amount + excluded.amount > 0 THEN coalesce(balance.debit_since, excluded.debit_since) END;
        RETURN NULL;
      END $$;

      CREATE TABLE ledger.activity_month (
        activity_id uuid NOT NULL,
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        reason text NOT NULL,
        account text NOT NULL,
        amount bigint NOT NULL,
        PRIMARY KEY (activity_id, month, reason, account)
      );
      COMMENT ON TABLE ledger.activity_month IS 'the lines of an Activité, and the other side of an entry that moves one Activité only, by month';
      COMMENT ON COLUMN ledger.activity_month.amount IS 'cents, seen by the Activité: what adds to its budget is positive';
      CREATE FUNCTION ledger.add_to_month() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO ledger.activity_month AS month_sum (activity_id, month, reason, account, amount)
        SELECT activity_id, date_trunc('month', occurred_on)::date, reason, account, sum(part.amount)
        FROM (
          SELECT entry_id, activity_id, account, -amount AS amount FROM added WHERE ledger = 'budget' AND activity_id IS NOT NULL
          UNION ALL
          SELECT entry_id, owner.activity_id, account, amount FROM added JOIN (
            SELECT entry_id, min(activity_id::text)::uuid AS activity_id FROM added
            WHERE ledger = 'budget' AND activity_id IS NOT NULL GROUP BY entry_id HAVING count(DISTINCT activity_id) = 1
          ) AS owner USING (entry_id) WHERE added.activity_id IS NULL
        ) AS part JOIN ledger.entry ON entry.id = part.entry_id
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT (activity_id, month, reason, account) DO UPDATE SET amount = month_sum.amount + excluded.amount;
        RETURN NULL;
      END $$;
      CREATE TRIGGER line_adds_to_month AFTER INSERT ON ledger.line
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger.add_to_month();

      INSERT INTO ledger.activity_month (activity_id, month, reason, account, amount)
      SELECT activity_id, date_trunc('month', occurred_on)::date, reason, account, sum(part.amount)
      FROM (
        SELECT entry_id, activity_id, account, -amount AS amount FROM ledger.line WHERE ledger = 'budget' AND activity_id IS NOT NULL
        UNION ALL
        SELECT entry_id, owner.activity_id, account, amount FROM ledger.line JOIN (
          SELECT entry_id, min(activity_id::text)::uuid AS activity_id FROM ledger.line
          WHERE ledger = 'budget' AND activity_id IS NOT NULL GROUP BY entry_id HAVING count(DISTINCT activity_id) = 1
        ) AS owner USING (entry_id) WHERE line.activity_id IS NULL
      ) AS part JOIN ledger.entry ON entry.id = part.entry_id GROUP BY 1, 2, 3, 4;
      UPDATE ledger.activity_balance AS balance SET debit_since = (
        SELECT max(occurred_on) FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
        WHERE line.activity_id = balance.activity_id AND line.account = balance.account AND line.amount > 0)
      WHERE amount > 0;

      CREATE INDEX activity_balance_overdrawn ON ledger.activity_balance (activity_id) WHERE account = '9110' AND amount > 0;

      CREATE VIEW ledger.v_activity_month AS SELECT activity_id, month, reason, account, amount FROM ledger.activity_month;
      CREATE VIEW ledger.v_activity_balance AS SELECT activity_id, account, amount, debit_since FROM ledger.activity_balance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
