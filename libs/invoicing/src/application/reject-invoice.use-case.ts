import { Activities } from '@coopera/activities';
import type { InvoiceId, Scope } from '@coopera/kernel';
import { Audit, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { InvoiceRepository } from '../persistence/invoice.repository';

/** The adviser sends an invoice back, with a comment. Fails with: invoicing.invoice-not-found, invoicing.invoice-not-waiting */
@Injectable()
export class RejectInvoice {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly activities: Activities,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ invoiceId, comment, scope }: { invoiceId: InvoiceId; comment: string; scope: Scope }): Promise<void> {
    const invoice = await this.invoices.getForUpdate(invoiceId, await this.activities.idsInScope(scope));
    invoice.reject(comment);
    await this.invoices.save(invoice);
    await this.audit.record({
      action: 'invoicing.invoice.reject',
      subjectKind: 'invoice',
      subjectId: invoiceId,
      after: { comment },
    });
  }
}
