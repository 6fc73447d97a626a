import { type InvoiceIssued, invoiceIssued } from '@coopera/invoicing/events';
import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { CreditBudget } from '../application/credit-budget.use-case';

@Subscriber({ name: 'credit-budget-when-invoice-issued', to: [invoiceIssued] })
export class CreditBudgetWhenInvoiceIssued implements HandlesEvents {
  constructor(private readonly creditBudget: CreditBudget) {}

  handle({ payload }: AnnouncedEvent<InvoiceIssued>): Promise<void> {
    return this.creditBudget.execute(payload);
  }
}
