import { Readable } from 'node:stream';
import type { Language, LocalDate } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CheckBooks } from '../application/check-books.use-case';
import { ClosePeriod } from '../application/close-period.use-case';
import { JournalQuery } from '../application/journal.query';
import { JournalExport, journalFormats } from '../application/journal-export.query';
import { BookCheckDto, ClosePeriodDto, JournalPageDto, JournalQueryDto, TrialBalanceLineDto } from './journal.dto';
import { pageOf, presentCheck } from './journal.presenter';

@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly journalQuery: JournalQuery,
    private readonly journalExport: JournalExport,
    private readonly closePeriod: ClosePeriod,
    private readonly checkBooks: CheckBooks,
  ) {}

  /**
   * The journal of a period: JSON by cursor, or a whole file by `format` (csv; hledger, which ledger-cli reads too; winbooks),
   * one line a ledger line.
   */
  @Can('ledger.journal.read')
  @Get('journal')
  @ApiOkResponse({ type: JournalPageDto })
  async journal(
    @Query() query: JournalQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JournalPageDto | StreamableFile> {
    const { ledger = 'statutory', format = 'json', limit = 100, after } = query;
    const period = { ledger, from: query.from as LocalDate, to: query.to as LocalDate };
    if (format === 'json') return pageOf(await this.journalQuery.journal({ ...period, after, limit }), limit);
    const { contentType, extension } = journalFormats[format];
    const name = `journal-${ledger}-${query.from}-${query.to}.${extension}`;
    void reply.type(contentType).header('content-disposition', `attachment; filename="${name}"`);
    return new StreamableFile(Readable.from(this.journalExport.write(period, format)));
  }

  /** Totals of every account of both ledgers; each ledger sums to zero. */
  @Can('ledger.journal.read')
  @Get('trial-balance')
  trialBalance(): Promise<TrialBalanceLineDto[]> {
    return this.journalQuery.trialBalance();
  }

  /** Runs every check of the books now. */
  @Can('ledger.journal.read')
  @Get('book-checks')
  async bookChecks(@InLanguage() language: Language): Promise<BookCheckDto[]> {
    return (await this.checkBooks.look()).map((check) => presentCheck(check, language));
  }

  /** What blocks the closing of a month, and what was looked at. */
  @Can('ledger.journal.read')
  @Get('closing-checklist')
  async closingChecklist(@Query() query: ClosePeriodDto, @InLanguage() language: Language): Promise<BookCheckDto[]> {
    return (await this.closePeriod.checklist(query.month as LocalDate)).map((check) => presentCheck(check, language));
  }

  /** Closes a month. */
  @Can('ledger.period.close')
  @Post('periods')
  @HttpCode(204)
  close(@Body() body: ClosePeriodDto, @Me() principal: Principal): Promise<void> {
    return this.closePeriod.execute({ month: body.month as LocalDate, by: principal.displayName });
  }
}
