import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { QueueDueReminders } from '../application/queue-due-reminders.use-case';

/** Monday to Saturday at half past seven; legal holidays are left out by the calendar of Book XIX. */
@ScheduledJob({ name: 'recovery.send-due-reminders', pattern: '30 7 * * 1-6' })
export class SendDueReminders implements RunsOnSchedule {
  constructor(private readonly queueDueReminders: QueueDueReminders) {}

  run(): Promise<number> {
    return this.queueDueReminders.executeIfSendingDay();
  }
}
