import { type InvoicePaid, invoicePaid, invoicePartlyPaid } from '@coopera/invoicing/events';
import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MarkBudgetPaid } from '../application/mark-budget-paid.use-case';

@Subscriber({ name: 'mark-budget-paid-when-invoice-paid', to: [invoicePaid, invoicePartlyPaid] })
export class MarkBudgetPaidWhenInvoicePaid implements HandlesEvents {
  constructor(private readonly markBudgetPaid: MarkBudgetPaid) {}

  handle({ payload }: AnnouncedEvent<InvoicePaid>): Promise<void> {
    return this.markBudgetPaid.execute(payload);
  }
}
