import { Module } from '@nestjs/common';
import { RecoveryModule } from '../recovery.module';
import '../recovery.permissions';
import { OverdueInvoicesController } from './overdue-invoices.controller';
import { ReminderRunsController } from './reminder-runs.controller';
import { RemindersController } from './reminders.controller';

@Module({
  imports: [RecoveryModule],
  controllers: [OverdueInvoicesController, ReminderRunsController, RemindersController],
})
export class RecoveryHttpModule {}
