import type { AnnouncedEvent, InvoiceId } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakeInvoiceDocuments } from '../application/make-invoice-documents.use-case';
import { type CreditNoteIssued, creditNoteIssued, type InvoiceIssued, invoiceIssued } from '../events';

@Subscriber({ name: 'make-invoice-documents-when-issued', to: [invoiceIssued, creditNoteIssued] })
export class MakeInvoiceDocumentsWhenIssued implements HandlesEvents {
  constructor(private readonly makeDocuments: MakeInvoiceDocuments) {}

  async handle({ payload }: AnnouncedEvent<InvoiceIssued | CreditNoteIssued>): Promise<void> {
    const id: InvoiceId = 'creditNoteId' in payload ? payload.creditNoteId : payload.invoiceId;
    await this.makeDocuments.execute(id);
  }
}
