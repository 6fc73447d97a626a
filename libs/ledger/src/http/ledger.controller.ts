import type { LocalDate } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ClosePeriod } from '../application/close-period.use-case';
import { JournalQuery } from '../application/journal.query';
import { ClosePeriodDto, JournalPageDto, JournalQueryDto, TrialBalanceLineDto } from './journal.dto';
import { csvOf, pageOf } from './journal.presenter';

@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly journalQuery: JournalQuery,
    private readonly closePeriod: ClosePeriod,
  ) {}

  /** The journal of a period, by cursor; `format=csv` for accounting software (one line a ledger line). */
  @Can('ledger.journal.read')
  @Get('journal')
  @ApiOkResponse({ type: JournalPageDto })
  async journal(
    @Query() query: JournalQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JournalPageDto | string> {
    const limit = query.limit ?? 100;
    const lines = await this.journalQuery.journal({
      ledger: query.ledger ?? 'statutory',
      from: query.from as LocalDate,
      to: query.to as LocalDate,
      after: query.after,
      limit: query.format === 'csv' ? 100_000 : limit,
    });
    if (query.format !== 'csv') return pageOf(lines, limit);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="journal-${query.from}-${query.to}.csv"`);
    return csvOf(lines);
  }

  /** Totals of every account of both ledgers; each ledger sums to zero. */
  @Can('ledger.journal.read')
  @Get('trial-balance')
  trialBalance(): Promise<TrialBalanceLineDto[]> {
    return this.journalQuery.trialBalance();
  }

  /** Closes a month. */
  @Can('ledger.period.close')
  @Post('periods')
  @HttpCode(204)
  close(@Body() body: ClosePeriodDto, @Me() principal: Principal): Promise<void> {
    return this.closePeriod.execute({ month: body.month as LocalDate, by: principal.displayName });
  }
}
