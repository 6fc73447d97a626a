import type { ActivityId, InvoiceId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../domain/invoice';
import { invoicingErrors } from '../invoicing.errors';
import { InvoiceSchema } from './invoice.schema';

/** Activités whose invoices may be seen; null for all. */
export type VisibleActivities = ActivityId[] | null;

@Injectable()
export class InvoiceRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: invoicing.invoice-not-found, when there is none or it is out of scope */
  async get(id: InvoiceId, visible: VisibleActivities): Promise<Invoice> {
    const builder = this.database
      .repository(InvoiceSchema)
      .createQueryBuilder('invoice')
      .where('invoice.id = :id', { id });
    if (visible) builder.andWhere('invoice.activity_id = ANY(:visible)', { visible });
    const invoice = await builder.getOne();
    if (!invoice) throw invoicingErrors.fail('invoice-not-found');
    return invoice;
  }

  /** The same, locked until the transaction ends. */
  async getForUpdate(id: InvoiceId, visible: VisibleActivities): Promise<Invoice> {
    await this.database.query('SELECT 1 FROM invoicing.invoice WHERE id = $1 FOR UPDATE', [id]);
    return this.get(id, visible);
  }

  async save(invoice: Invoice): Promise<void> {
    await this.database.repository(InvoiceSchema).save(invoice, { reload: false });
  }

  async markSent(id: InvoiceId, at: Date): Promise<void> {
    await this.database.query('UPDATE invoicing.invoice SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL', [id, at]);
  }

  /** The next number of a journal in a year, without gap: the counter's row is held to the end, so take it last. */
  async nextSequence(journal: string, year: number): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      `INSERT INTO invoicing.journal_counter AS counter (journal, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (journal, year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
      [journal, year],
    );
    return row?.last ?? 0;
  }
}
