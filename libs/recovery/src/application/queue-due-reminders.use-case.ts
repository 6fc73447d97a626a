import type { LocalDate } from '@coopera/kernel';
import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ReminderLetter } from '../domain/reminder-letter';
import { isSendingDay } from '../domain/sending-day';
import { reminderDue } from '../events';
import { recoveryErrors } from '../recovery.errors';
import { LateInvoicesQuery } from './late-invoices.query';

export interface ReminderRun {
  day: LocalDate;
  isSendingDay: boolean;
  letters: ReminderLetter[];
}

/** Queues one letter for every client with late invoices; each is made by a delivery of its own. */
@Injectable()
export class QueueDueReminders {
  constructor(
    private readonly late: LateInvoicesQuery,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What a run would queue; changes nothing. */
  async preview(): Promise<ReminderRun> {
    const day = this.clock.today();
    return { day, isSendingDay: isSendingDay(day), letters: await this.late.letters() };
  }

  /** Safe to run twice: a letter asks again what is due, and a client has one a day. Fails with: recovery.not-a-sending-day */
  @Transactional()
  async execute(): Promise<ReminderRun> {
    const run = await this.preview();
    if (!run.isSendingDay) throw recoveryErrors.fail('not-a-sending-day', { day: run.day });
    await this.outbox.announce(
      ...run.letters.map(({ clientId, invoices }) =>
        reminderDue.of({ clientId, invoiceIds: invoices.map((invoice) => invoice.id) }),
      ),
    );
    await this.audit.record({
      action: 'recovery.reminder.run',
      subjectKind: 'reminder-run',
      subjectId: run.day,
      after: { letters: run.letters.length },
    });
    return run;
  }

  /** The morning's run: on a day on which nothing may leave, it does nothing. @returns how many letters were queued */
  async executeIfSendingDay(): Promise<number> {
    if (!isSendingDay(this.clock.today())) return 0;
    return (await this.execute()).letters.length;
  }
}
