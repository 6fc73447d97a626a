import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices that will never be paid: one person proposes, another confirms. */
export class InvoicingWriteOffInvoices1767225622300 implements MigrationInterface {
  name = 'InvoicingWriteOffInvoices1767225622300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE invoicing.invoice ADD COLUMN written_off_on date;
      CREATE TABLE invoicing.write_off (
        invoice_id uuid PRIMARY KEY REFERENCES invoicing.invoice (id),
        reason text NOT NULL,
        amount bigint NOT NULL,
        status text NOT NULL CHECK (status IN ('proposed', 'done', 'refused')),
        asked_by uuid NOT NULL,
        asked_by_name text NOT NULL,
        asked_on date NOT NULL,
        decided_by_name text,
        decided_on date,
        CHECK ((status = 'proposed') = (decided_on IS NULL))
      );
      CREATE INDEX write_off_waiting ON invoicing.write_off (asked_on) WHERE status = 'proposed';
    `);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
