import { Module } from '@nestjs/common';
import { RecoveryModule } from '../recovery.module';
import { SendDueReminders } from './send-due-reminders.job';
import { SendReminderWhenDue } from './send-reminder.subscriber';
import { StopRemindersWhenInvoicePaid } from './stop-reminders-when-invoice-paid.subscriber';

@Module({
  imports: [RecoveryModule],
  providers: [SendDueReminders, SendReminderWhenDue, StopRemindersWhenInvoicePaid],
})
export class RecoveryJobsModule {}
