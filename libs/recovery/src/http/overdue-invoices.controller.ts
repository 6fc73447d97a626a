import type { Scope } from '@coopera/kernel';
import { Can, InScope } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OverdueListQuery } from '../application/overdue-list.query';
import { OverdueListQueryDto, OverduePageDto } from './overdue.dto';

@ApiTags('recovery')
@Controller('overdue-invoices')
export class OverdueInvoicesController {
  constructor(private readonly query: OverdueListQuery) {}

  /** Late invoices, oldest first, with the totals by age. */
  @Can('recovery.overdue.read')
  @Get()
  list(@Query() query: OverdueListQueryDto, @InScope() scope: Scope): Promise<OverduePageDto> {
    return this.query.list(query, query, scope);
  }
}
