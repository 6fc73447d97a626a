import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { SendReminders } from '../application/send-reminders.use-case';

@ScheduledJob({ name: 'training.send-reminders', pattern: '0 7 * * *' })
export class SendRemindersJob implements RunsOnSchedule {
  constructor(private readonly sendReminders: SendReminders) {}

  run(): Promise<number> {
    return this.sendReminders.execute();
  }
}
