import { Invoices } from '@coopera/invoicing';
import type { InvoiceId } from '@coopera/kernel';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { lettersOf, type ReminderLetter } from '../domain/reminder-letter';
import { ReminderRepository } from '../persistence/reminder.repository';

/** The first reminder, the only one there is so far. */
export const FIRST_LEVEL = 1;

/** Asks invoicing what is late now, each time anew: what was paid or credited since the last time is not in it. */
@Injectable()
export class LateInvoicesQuery {
  constructor(
    private readonly invoices: Invoices,
    private readonly reminders: ReminderRepository,
    private readonly clock: Clock,
  ) {}

  /** The letters to write today: one a client, with his late invoices that had no reminder yet. */
  async letters(among?: InvoiceId[]): Promise<ReminderLetter[]> {
    const today = this.clock.today();
    const late = await this.invoices.dueBefore(today, among);
    const invoiceIds = late.map((invoice) => invoice.id);
    const clientIds = [...new Set(late.map((invoice) => invoice.clientId))];
    const reminded = await this.reminders.reminded(invoiceIds, FIRST_LEVEL);
    const hadLetter = await this.reminders.clientsWithLetter(clientIds, FIRST_LEVEL, today);
    return lettersOf(late.filter(({ id, clientId }) => !reminded.has(id) && !hadLetter.has(clientId)));
  }
}
