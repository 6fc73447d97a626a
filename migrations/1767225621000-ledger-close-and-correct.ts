import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quarters and years that are closed, months that are opened again, entries that people write, and the accounts of the year's result. */
export class LedgerCloseAndCorrect1767225621000 implements MigrationInterface {
  name = 'LedgerCloseAndCorrect1767225621000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('statutory', '133', 'Réserves disponibles', 'Beschikbare reserves', 'Available reserves'),
        ('statutory', '140', 'Bénéfice reporté', 'Overgedragen winst', 'Profit carried forward'),
        ('statutory', '141', 'Perte reportée', 'Overgedragen verlies', 'Loss carried forward'),
        ('statutory', '411', 'TVA à récupérer', 'Terug te vorderen btw', 'VAT recoverable'),
        ('statutory', '416', 'Créances diverses', 'Diverse vorderingen', 'Sundry receivables'),
        ('statutory', '489', 'Autres dettes diverses', 'Andere diverse schulden', 'Other sundry debts'),
        ('statutory', '490', 'Charges à reporter', 'Over te dragen kosten', 'Deferred charges'),
        ('statutory', '491', 'Produits acquis', 'Verworven opbrengsten', 'Accrued income'),
        ('statutory', '492', 'Charges à imputer', 'Toe te rekenen kosten', 'Accrued charges'),
        ('statutory', '493', 'Produits à reporter', 'Over te dragen opbrengsten', 'Deferred income'),
        ('statutory', '613', 'Rétributions de tiers', 'Vergoedingen aan derden', 'Third-party fees'),
        ('statutory', '640', 'Charges d’exploitation diverses', 'Diverse bedrijfskosten', 'Other operating charges'),
        ('statutory', '650', 'Charges des dettes', 'Kosten van schulden', 'Interest and similar charges'),
        ('statutory', '740', 'Subsides d’exploitation', 'Bedrijfssubsidies', 'Operating subsidies'),
        ('statutory', '743', 'Produits d’exploitation divers', 'Diverse bedrijfsopbrengsten', 'Other operating income'),
        ('statutory', '750', 'Produits des immobilisations financières', 'Opbrengsten uit financiële vaste activa', 'Income from financial assets'),
        ('statutory', '6921', 'Affectation aux autres réserves', 'Toevoeging aan de overige reserves', 'Appropriation to other reserves'),
        ('statutory', '793', 'Perte à reporter', 'Over te dragen verlies', 'Loss to be carried forward')
      ON CONFLICT DO NOTHING;

      CREATE TABLE ledger.closed_span (
        kind text NOT NULL CHECK (kind IN ('quarter', 'year')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        closed_at timestamptz NOT NULL,
        closed_by text NOT NULL,
        PRIMARY KEY (kind, starts_on)
      );
      CREATE TABLE ledger.reopening (
        id uuid PRIMARY KEY,
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        reason text NOT NULL,
        status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'approved', 'refused')),
        asked_by uuid NOT NULL,
        asked_by_name text NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by uuid,
        decided_by_name text,
        decided_at timestamptz,
        CHECK (status <> 'approved' OR decided_by <> asked_by)
      );
      CREATE UNIQUE INDEX reopening_waiting ON ledger.reopening (month) WHERE status = 'waiting';

      CREATE TABLE ledger.miscellaneous (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('entry', 'reversal')),
        status text NOT NULL CHECK (status IN ('waiting', 'posted', 'refused')),
        occurred_on date NOT NULL,
        reason text NOT NULL,
        lines jsonb NOT NULL,
        total bigint NOT NULL CHECK (total > 0),
        reverses uuid REFERENCES ledger.entry (id),
        prepared_by uuid NOT NULL,
        prepared_by_name text NOT NULL,
        prepared_at timestamptz NOT NULL,
        decided_by uuid,
        decided_by_name text,
        decided_at timestamptz,
        CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
        CHECK (decided_by IS NULL OR status = 'refused' OR decided_by <> prepared_by)
      );
      CREATE UNIQUE INDEX miscellaneous_reverses ON ledger.miscellaneous (reverses) WHERE reverses IS NOT NULL AND status <> 'refused';
      CREATE INDEX miscellaneous_time ON ledger.miscellaneous (prepared_at DESC);

      -- A posting holds the lock of its month shared, and a closing holds it alone: none slips in while the checks run. The entry
      -- of the year's result is dated 31 December, in a month that is closed already: it is the one exception, until its year is closed.
      CREATE OR REPLACE FUNCTION ledger.refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(hashtext('ledger.period'), to_char(NEW.occurred_on, 'YYYYMM')::integer);
        IF NEW.reason = 'year-result' AND NOT EXISTS (
             SELECT 1 FROM ledger.closed_span WHERE kind = 'year' AND NEW.occurred_on BETWEEN starts_on AND ends_on)
        THEN RETURN NEW; END IF;
        IF EXISTS (SELECT 1 FROM ledger.period WHERE month = date_trunc('month', NEW.occurred_on)::date) THEN
          RAISE EXCEPTION 'period % is closed', to_char(NEW.occurred_on, 'YYYY-MM') USING ERRCODE = 'restrict_violation', HINT = 'period-closed';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
