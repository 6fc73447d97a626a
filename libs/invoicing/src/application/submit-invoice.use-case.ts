import { Activities } from '@coopera/activities';
import type { InvoiceId, Scope } from '@coopera/kernel';
import { Audit, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { invoiceSubmitted } from '../events';
import { InvoiceRepository } from '../persistence/invoice.repository';

/** The member hands his draft to the adviser. Fails with: invoicing.invoice-not-found, invoicing.invoice-not-editable */
@Injectable()
export class SubmitInvoice {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly activities: Activities,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ invoiceId, scope }: { invoiceId: InvoiceId; scope: Scope }): Promise<void> {
    const invoice = await this.invoices.getForUpdate(invoiceId, await this.activities.idsInScope(scope));
    invoice.submit();
    await this.invoices.save(invoice);
    await this.audit.record({ action: 'invoicing.invoice.submit', subjectKind: 'invoice', subjectId: invoiceId });
    await this.outbox.announce(invoiceSubmitted.of({ invoiceId, activityId: invoice.activityId }));
  }
}
