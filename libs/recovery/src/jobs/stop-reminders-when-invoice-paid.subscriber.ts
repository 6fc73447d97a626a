import {
  type CreditNoteIssued,
  creditNoteIssued,
  type InvoicePaid,
  type InvoiceWrittenOff,
  invoicePaid,
  invoiceWrittenOff,
} from '@coopera/invoicing/events';
import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { SettleReminders } from '../application/settle-reminders.use-case';

/** A credit note for all that was due, or giving it up for lost, ends the matter as a payment does. */
@Subscriber({ name: 'stop-reminders-when-invoice-paid', to: [invoicePaid, creditNoteIssued, invoiceWrittenOff] })
export class StopRemindersWhenInvoicePaid implements HandlesEvents {
  constructor(private readonly settleReminders: SettleReminders) {}

  async handle({ payload }: AnnouncedEvent<InvoicePaid | CreditNoteIssued | InvoiceWrittenOff>): Promise<void> {
    await this.settleReminders.execute(payload.invoiceId);
  }
}
