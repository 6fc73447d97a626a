import type { Scope } from '@coopera/kernel';
import { Can, InOwnScope, InScope } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReminderListQuery } from '../application/reminder-list.query';
import { ReminderListQueryDto, ReminderPageDto } from './reminder.dto';

@ApiTags('recovery')
@Controller()
export class RemindersController {
  constructor(private readonly query: ReminderListQuery) {}

  /** Reminders within one's scope, newest first; status `to-post` is the list of letters to send by post. */
  @Can('recovery.reminder.read')
  @Get('reminders')
  list(@Query() query: ReminderListQueryDto, @InScope() scope: Scope): Promise<ReminderPageDto> {
    return this.query.list(query, query, scope);
  }

  /** Reminders sent to the clients of one's own Activités, with one's own invoices only. */
  @Can('recovery.self.read')
  @Get('me/reminders')
  own(@Query() query: ReminderListQueryDto, @InOwnScope() scope: Scope): Promise<ReminderPageDto> {
    return this.query.list(query, query, scope);
  }
}
