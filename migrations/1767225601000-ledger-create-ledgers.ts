import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LedgerCreateLedgers1767225601000 implements MigrationInterface {
  name = 'LedgerCreateLedgers1767225601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA ledger;

      CREATE TABLE ledger.account (
        ledger text NOT NULL CHECK (ledger IN ('statutory', 'budget')),
        code text NOT NULL,
        name_fr text NOT NULL,
        name_nl text NOT NULL,
        name_en text NOT NULL,
        PRIMARY KEY (ledger, code)
      );
      CREATE TABLE ledger.counter (
        ledger text NOT NULL,
        year integer NOT NULL,
        last bigint NOT NULL,
        PRIMARY KEY (ledger, year)
      );
      CREATE TABLE ledger.period (
        month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
        closed_at timestamptz NOT NULL,
        closed_by text NOT NULL
      );
      CREATE TABLE ledger.entry (
        id uuid PRIMARY KEY,
        ledger text NOT NULL,
        number bigint,
        occurred_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        reason text NOT NULL,
        source_kind text NOT NULL,
        source_id uuid NOT NULL,
        params jsonb NOT NULL DEFAULT '{}',
        UNIQUE (ledger, reason, source_id)
      );
      CREATE INDEX entry_journal ON ledger.entry (ledger, occurred_on, id);
      CREATE INDEX entry_source ON ledger.entry (source_id);
      CREATE TABLE ledger.line (
        entry_id uuid NOT NULL REFERENCES ledger.entry (id),
        position smallint NOT NULL,
        ledger text NOT NULL,
        account text NOT NULL,
        activity_id uuid,
        amount bigint NOT NULL,
        PRIMARY KEY (entry_id, position),
        FOREIGN KEY (ledger, account) REFERENCES ledger.account (ledger, code)
      );
      CREATE INDEX line_activity ON ledger.line (activity_id, entry_id) WHERE activity_id IS NOT NULL;
      CREATE INDEX line_account ON ledger.line (ledger, account) INCLUDE (amount);
      COMMENT ON COLUMN ledger.line.amount IS 'cents; a debit is positive, a credit negative';

      -- Kept for the accounts of one Activité only: a budget is read in one row whatever its history, and no row is shared by all.
      CREATE TABLE ledger.activity_balance (
        activity_id uuid NOT NULL,
        account text NOT NULL,
        amount bigint NOT NULL,
        PRIMARY KEY (activity_id, account)
      );

      CREATE FUNCTION ledger.add_to_balance() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO ledger.activity_balance AS balance (activity_id, account, amount)
        SELECT activity_id, account, sum(amount) FROM added WHERE activity_id IS NOT NULL
        GROUP BY activity_id, account ORDER BY activity_id, account
        ON CONFLICT (activity_id, account) DO UPDATE SET amount = balance.amount + excluded.amount;
        RETURN NULL;
      END $$;
      CREATE TRIGGER line_adds_to_balance AFTER INSERT ON ledger.line
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger.add_to_balance();

      -- At commit: the entry must balance, and takes the next number last, so that numbers have no gap and no one waits long.
      CREATE FUNCTION ledger.close_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        total bigint;
        next_number bigint;
      BEGIN
        SELECT sum(amount) INTO total FROM ledger.line WHERE entry_id = NEW.id;
        IF total IS DISTINCT FROM 0 THEN
          RAISE EXCEPTION 'entry % does not balance (%)', NEW.id, total USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO ledger.counter AS counter (ledger, year, last) VALUES (NEW.ledger, extract(year FROM NEW.occurred_on), 1)
        ON CONFLICT (ledger, year) DO UPDATE SET last = counter.last + 1 RETURNING last INTO next_number;
        UPDATE ledger.entry SET number = next_number WHERE id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER entry_closes AFTER INSERT ON ledger.entry DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION ledger.close_entry();

      CREATE FUNCTION ledger.refuse_entry_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.number IS NULL AND NEW.number IS NOT NULL
           AND (OLD.id, OLD.ledger, OLD.occurred_on, OLD.reason, OLD.source_id) = (NEW.id, NEW.ledger, NEW.occurred_on, NEW.reason, NEW.source_id)
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'ledger entries are corrected by reversing entries' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE ON ledger.entry
        FOR EACH ROW EXECUTE FUNCTION ledger.refuse_entry_change();
      CREATE TRIGGER line_append_only BEFORE UPDATE OR DELETE ON ledger.line
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE FUNCTION ledger.refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM ledger.period WHERE month = date_trunc('month', NEW.occurred_on)::date) THEN
          RAISE EXCEPTION 'period % is closed', to_char(NEW.occurred_on, 'YYYY-MM') USING ERRCODE = 'restrict_violation', HINT = 'period-closed';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER entry_in_open_period BEFORE INSERT ON ledger.entry
        FOR EACH ROW EXECUTE FUNCTION ledger.refuse_closed_period();

      INSERT INTO ledger.account (ledger, code, name_fr, name_nl, name_en) VALUES
        ('statutory', '100', 'Apport disponible (parts)', 'Beschikbare inbreng (aandelen)', 'Contributed capital (shares)'),
        ('statutory', '400', 'Clients', 'Handelsdebiteuren', 'Trade receivables'),
        ('statutory', '440', 'Fournisseurs', 'Leveranciers', 'Trade payables'),
        ('statutory', '451', 'TVA à payer', 'Te betalen btw', 'VAT payable'),
        ('statutory', '453', 'Précompte professionnel retenu', 'Ingehouden bedrijfsvoorheffing', 'Withholding tax payable'),
        ('statutory', '454', 'ONSS', 'RSZ', 'Social security payable'),
        ('statutory', '455', 'Rémunérations', 'Bezoldigingen', 'Remuneration payable'),
        ('statutory', '456', 'Pécules de vacances', 'Vakantiegeld', 'Holiday pay payable'),
        ('statutory', '4600', 'Comptes d’attente des virements émis', 'Wachtrekening uitgaande overschrijvingen', 'Outgoing transfers in transit'),
        ('statutory', '499', 'Compte d’attente', 'Wachtrekening', 'Suspense account'),
        ('statutory', '550', 'Banque', 'Bank', 'Bank'),
        ('statutory', '6202', 'Rémunérations des employés', 'Bezoldigingen bedienden', 'Salaries'),
        ('statutory', '621', 'Cotisations patronales de sécurité sociale', 'Werkgeversbijdragen sociale zekerheid', 'Employer’s social contributions'),
        ('statutory', '625', 'Provisions pour pécules de vacances', 'Voorzieningen vakantiegeld', 'Provisions for holiday pay'),
        ('statutory', '700', 'Ventes et prestations de services', 'Verkopen en dienstprestaties', 'Sales and services'),
        ('budget', '9000', 'Chiffre d’affaires porté au budget', 'Omzet naar budget', 'Turnover carried to budgets'),
        ('budget', '9110', 'Budget gagné et payé', 'Verdiend en betaald budget', 'Budget earned and paid'),
        ('budget', '9111', 'Budget gagné, pas encore payé', 'Verdiend, nog niet betaald budget', 'Budget earned, not yet paid'),
        ('budget', '9120', 'Budget réservé', 'Gereserveerd budget', 'Budget reserved'),
        ('budget', '9129', 'Engagements', 'Verbintenissen', 'Commitments'),
        ('budget', '9200', 'Pot commun : contribution fixe', 'Gemeenschappelijke pot: vaste bijdrage', 'Common pot: fixed contribution'),
        ('budget', '9210', 'Pot commun : contribution variable', 'Gemeenschappelijke pot: variabele bijdrage', 'Common pot: variable contribution'),
        ('budget', '9300', 'Emploi', 'Tewerkstelling', 'Employment');
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
