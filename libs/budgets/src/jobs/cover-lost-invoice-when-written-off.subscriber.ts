import { type InvoiceWrittenOff, invoiceWrittenOff } from '@coopera/invoicing/events';
import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { CoverLostInvoice } from '../application/cover-lost-invoice.use-case';

@Subscriber({ name: 'cover-lost-invoice-when-written-off', to: [invoiceWrittenOff] })
export class CoverLostInvoiceWhenWrittenOff implements HandlesEvents {
  constructor(private readonly coverLostInvoice: CoverLostInvoice) {}

  handle({ payload }: AnnouncedEvent<InvoiceWrittenOff>): Promise<void> {
    return this.coverLostInvoice.execute(payload);
  }
}
