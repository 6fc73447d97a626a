import { Can } from '@coopera/platform/http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QueueDueReminders } from '../application/queue-due-reminders.use-case';
import { NewReminderRunDto, ReminderRunDto } from './reminder-run.dto';
import { presentRun } from './reminder-run.presenter';

@ApiTags('recovery')
@Controller('reminder-runs')
export class ReminderRunsController {
  constructor(private readonly queueDueReminders: QueueDueReminders) {}

  /** Runs the reminders now; with `dryRun`, only tells which letters would leave. */
  @Can('recovery.reminder.run')
  @Post()
  @HttpCode(200)
  async run(@Body() { dryRun = false }: NewReminderRunDto): Promise<ReminderRunDto> {
    const run = dryRun ? await this.queueDueReminders.preview() : await this.queueDueReminders.execute();
    return presentRun(run, dryRun);
  }
}
