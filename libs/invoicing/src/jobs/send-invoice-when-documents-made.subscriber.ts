import type { AnnouncedEvent, InvoiceId } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { SendInvoice } from '../application/send-invoice.use-case';
import { invoiceDocumentsMade } from '../events';

@Subscriber({ name: 'send-invoice-when-documents-made', to: [invoiceDocumentsMade] })
export class SendInvoiceWhenDocumentsMade implements HandlesEvents {
  constructor(private readonly sendInvoice: SendInvoice) {}

  async handle({ payload }: AnnouncedEvent<{ invoiceId: InvoiceId }>): Promise<void> {
    await this.sendInvoice.execute(payload.invoiceId);
  }
}
