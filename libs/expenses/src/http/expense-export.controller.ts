import type { LocalDate } from '@coopera/kernel';
import { Can, fileAnswer } from '@coopera/platform/http';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { LineExport } from '../application/line-export.query';
import { PeriodDto } from './line.dto';

@ApiTags('expenses')
@Controller('expense-export')
export class ExpenseExportController {
  constructor(private readonly exports: LineExport) {}

  /** Expenses booked in a period, as CSV for the accounting. */
  @Can('expenses.line.export')
  @Get()
  @ApiProduces('text/csv')
  async csv(@Query() { from, to }: PeriodDto): Promise<StreamableFile> {
    const text = await this.exports.csv(from as LocalDate, to as LocalDate);
    return fileAnswer(Buffer.from(text), `frais-${from}-${to}.csv`, 'text/csv; charset=utf-8');
  }
}
