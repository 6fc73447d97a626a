import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InvoicingCreateInvoicing1767225605000 implements MigrationInterface {
  name = 'InvoicingCreateInvoicing1767225605000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA invoicing;

      CREATE TABLE invoicing.client (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('business', 'consumer', 'public', 'foreign')),
        name text NOT NULL,
        enterprise_number text UNIQUE,
        vat_number text,
        email text,
        street text NOT NULL,
        postal_code text NOT NULL,
        city text NOT NULL,
        country text NOT NULL DEFAULT 'BE',
        language text NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
        ibans text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX client_search ON invoicing.client USING gin (name gin_trgm_ops);
      -- A client is one record of the cooperative, seen by the Activités that use it.
      CREATE TABLE invoicing.client_use (
        client_id uuid NOT NULL REFERENCES invoicing.client (id),
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (activity_id, client_id)
      );

      CREATE TABLE invoicing.journal_counter (
        journal text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (journal, year)
      );

      CREATE TABLE invoicing.quote (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        client_id uuid NOT NULL REFERENCES invoicing.client (id),
        status text NOT NULL CHECK (status IN ('draft', 'accepted', 'refused', 'invoiced')),
        title text NOT NULL,
        language text NOT NULL,
        lines jsonb NOT NULL,
        net bigint NOT NULL,
        vat bigint NOT NULL,
        gross bigint NOT NULL,
        made_on date NOT NULL,
        valid_until date NOT NULL,
        decided_on date,
        decided_by text,
        invoice_id uuid
      );
      CREATE INDEX quote_activity ON invoicing.quote (activity_id, made_on DESC);

      CREATE TABLE invoicing.invoice (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
        activity_id uuid NOT NULL REFERENCES activities.activity (id),
        client_id uuid NOT NULL REFERENCES invoicing.client (id),
        status text NOT NULL CHECK (status IN ('draft', 'to-validate', 'rejected', 'issued')),
        number text UNIQUE,
        journal text NOT NULL,
        year integer,
        sequence integer,
        language text NOT NULL,
        subject text,
        buyer_reference text,
        lines jsonb NOT NULL,
        net bigint NOT NULL,
        vat bigint NOT NULL,
        gross bigint NOT NULL,
        paid bigint NOT NULL DEFAULT 0,
        credited bigint NOT NULL DEFAULT 0,
        payments jsonb NOT NULL DEFAULT '[]',
        levy_rate numeric(7, 5),
        issued_on date,
        due_on date,
        term_days integer NOT NULL,
        structured_communication text UNIQUE,
        billing jsonb,
        credited_invoice_id uuid REFERENCES invoicing.invoice (id),
        comment text,
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        UNIQUE (journal, year, sequence),
        CHECK (status <> 'issued' OR (number IS NOT NULL AND issued_on IS NOT NULL AND billing IS NOT NULL)),
        CHECK (credited BETWEEN 0 AND gross)
      );
      CREATE INDEX invoice_activity ON invoicing.invoice (activity_id, issued_on DESC, id);
      CREATE INDEX invoice_client ON invoicing.invoice (client_id);
      CREATE INDEX invoice_credited ON invoicing.invoice (credited_invoice_id) WHERE credited_invoice_id IS NOT NULL;
      CREATE INDEX invoice_unpaid ON invoicing.invoice (due_on, id) WHERE status = 'issued' AND kind = 'invoice' AND paid + credited < gross;
      CREATE INDEX invoice_waiting ON invoicing.invoice (created_at) WHERE status = 'to-validate';

      -- What is numbered never changes, but for what happens to it afterwards.
      CREATE FUNCTION invoicing.refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.status = 'issued' THEN
          RAISE EXCEPTION 'an issued invoice stays' USING ERRCODE = 'restrict_violation';
        END IF;
        IF TG_OP = 'UPDATE' AND OLD.status = 'issued' AND
           (OLD.number, OLD.lines, OLD.net, OLD.vat, OLD.gross, OLD.issued_on, OLD.due_on, OLD.client_id, OLD.activity_id, OLD.billing, OLD.levy_rate, OLD.status)
           IS DISTINCT FROM
           (NEW.number, NEW.lines, NEW.net, NEW.vat, NEW.gross, NEW.issued_on, NEW.due_on, NEW.client_id, NEW.activity_id, NEW.billing, NEW.levy_rate, NEW.status)
        THEN
          RAISE EXCEPTION 'an issued invoice is corrected by a credit note' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN COALESCE(NEW, OLD);
      END $$;
      CREATE TRIGGER invoice_immutable BEFORE UPDATE OR DELETE ON invoicing.invoice
        FOR EACH ROW EXECUTE FUNCTION invoicing.refuse_change_of_issued();

      -- What recovery reads: issued invoices and what is still due.
      CREATE VIEW invoicing.v_outstanding AS
        SELECT id, number, activity_id, client_id, language, issued_on, due_on, gross, paid, credited, gross - paid - credited AS outstanding
        FROM invoicing.invoice WHERE status = 'issued' AND kind = 'invoice' AND paid + credited < gross;
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
