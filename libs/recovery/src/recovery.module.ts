import { ActivitiesModule } from '@coopera/activities';
import { InvoicingModule } from '@coopera/invoicing';
import { Module } from '@nestjs/common';
import { LateInvoicesQuery } from './application/late-invoices.query';
import { OverdueListQuery } from './application/overdue-list.query';
import { QueueDueReminders } from './application/queue-due-reminders.use-case';
import { ReminderListQuery } from './application/reminder-list.query';
import { ReminderPost } from './application/reminder-post';
import { SendReminder } from './application/send-reminder.use-case';
import { SettleReminders } from './application/settle-reminders.use-case';
import { ReminderRepository } from './persistence/reminder.repository';

const services = [OverdueListQuery, QueueDueReminders, ReminderListQuery, SendReminder, SettleReminders];

@Module({
  imports: [ActivitiesModule, InvoicingModule],
  providers: [...services, LateInvoicesQuery, ReminderPost, ReminderRepository],
  exports: services,
})
export class RecoveryModule {}
