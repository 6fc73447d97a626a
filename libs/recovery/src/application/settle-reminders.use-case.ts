import { Invoices } from '@coopera/invoicing';
import type { InvoiceId } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ReminderRepository } from '../persistence/reminder.repository';

/** Closes the reminders of an invoice of which nothing is due any more. */
@Injectable()
export class SettleReminders {
  constructor(
    private readonly reminders: ReminderRepository,
    private readonly invoices: Invoices,
    private readonly clock: Clock,
  ) {}

  /** Does nothing while some of the invoice is still due. */
  @Transactional()
  async execute(invoiceId: InvoiceId): Promise<void> {
    const today = this.clock.today();
    const stillDue = await this.invoices.dueBefore(today, [invoiceId]);
    if (stillDue.length === 0) await this.reminders.settle(invoiceId, today);
  }
}
