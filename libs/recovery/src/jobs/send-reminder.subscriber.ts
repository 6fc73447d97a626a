import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { SendReminder } from '../application/send-reminder.use-case';
import { type ReminderDue, reminderDue } from '../events';

@Subscriber({ name: 'send-reminder', to: [reminderDue] })
export class SendReminderWhenDue implements HandlesEvents {
  constructor(private readonly sendReminder: SendReminder) {}

  async handle({ payload }: AnnouncedEvent<ReminderDue>): Promise<void> {
    await this.sendReminder.execute(payload);
  }
}
