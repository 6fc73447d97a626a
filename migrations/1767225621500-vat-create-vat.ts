import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Returns as they were prepared: their grids, and the documents behind each figure, never change. */
export class VatCreateVat1767225621500 implements MigrationInterface {
  name = 'VatCreateVat1767225621500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA vat;

      CREATE TABLE vat.return (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('month', 'quarter')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        status text NOT NULL CHECK (status IN ('prepared', 'filed', 'superseded')),
        grids jsonb NOT NULL,
        adjustments jsonb NOT NULL,
        warnings jsonb NOT NULL,
        pro_rata numeric(7, 5) NOT NULL,
        reason text,
        prepared_by uuid NOT NULL,
        prepared_by_name text NOT NULL,
        prepared_at timestamptz NOT NULL,
        filed_by uuid,
        filed_by_name text,
        filed_at timestamptz,
        UNIQUE (starts_on, ends_on, version),
        CHECK (filed_by IS NULL OR filed_by <> prepared_by)
      );
      CREATE UNIQUE INDEX return_prepared ON vat.return (starts_on, ends_on) WHERE status = 'prepared';
      CREATE TABLE vat.return_line (
        return_id uuid NOT NULL REFERENCES vat.return (id),
        position integer NOT NULL,
        grid text NOT NULL,
        amount bigint NOT NULL,
        document_kind text NOT NULL,
        document_id uuid,
        reference text NOT NULL,
        day date NOT NULL,
        party text NOT NULL,
        PRIMARY KEY (return_id, position)
      );
      CREATE INDEX return_line_grid ON vat.return_line (return_id, grid, position);
      CREATE TRIGGER return_line_append_only BEFORE UPDATE OR DELETE ON vat.return_line
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE FUNCTION vat.refuse_change_of_prepared() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.status <> 'prepared'
           OR (OLD.starts_on, OLD.ends_on, OLD.version, OLD.grids, OLD.adjustments, OLD.pro_rata, OLD.prepared_by)
              IS DISTINCT FROM (NEW.starts_on, NEW.ends_on, NEW.version, NEW.grids, NEW.adjustments, NEW.pro_rata, NEW.prepared_by)
        THEN RAISE EXCEPTION 'a VAT return is corrected by a new version' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER return_immutable BEFORE UPDATE OR DELETE ON vat.return
        FOR EACH ROW EXECUTE FUNCTION vat.refuse_change_of_prepared();
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
