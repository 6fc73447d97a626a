import { Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ReminderLetter } from '../domain/reminder-letter';
import { isSendingDay } from '../domain/sending-day';
import { type ReminderDue, reminderSent } from '../events';
import { ReminderRepository, type Sending } from '../persistence/reminder.repository';
import { FIRST_LEVEL, LateInvoicesQuery } from './late-invoices.query';
import { ReminderPost } from './reminder-post';

/**
 * Reminds one client of his late invoices: by e-mail, or on the list of letters to post where he has no address.
 * Safe to replay. Fails with: recovery.invoice-copy-missing
 */
@Injectable()
export class SendReminder {
  constructor(
    private readonly late: LateInvoicesQuery,
    private readonly reminders: ReminderRepository,
    private readonly post: ReminderPost,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ clientId, invoiceIds }: ReminderDue): Promise<void> {
    const today = this.clock.today();
    // A delivery tried again on a Sunday does nothing: the next morning's run finds the client again.
    if (!isSendingDay(today)) return;
    await this.reminders.lockClient(clientId);
    const letters = await this.late.letters(invoiceIds);
    const letter = letters.find((one) => one.clientId === clientId);
    if (!letter) return; // paid, credited or reminded meanwhile
    const id = newId<'reminder'>();
    const sending = await this.post.send(id, letter, today);
    await this.reminders.add({ id, level: FIRST_LEVEL, letter, madeOn: today, madeAt: this.clock.now() }, sending);
    if (sending) await this.outbox.announce(asSent(id, letter, sending));
  }
}

const asSent = (reminderId: string, letter: ReminderLetter, { sentOn, waitUntil }: Sending) =>
  reminderSent.of({
    reminderId,
    clientId: letter.clientId,
    clientName: letter.clientName,
    level: FIRST_LEVEL,
    channel: letter.channel,
    sentOn,
    waitUntil,
    total: letter.total.toJSON(),
    invoices: letter.invoices.map(({ id: invoiceId, number, activityId, outstanding }) => ({
      invoiceId,
      number,
      activityId,
      outstanding: outstanding.toJSON(),
    })),
  });
