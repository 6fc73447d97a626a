import type { Language, LocalDate } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskReopening } from '../application/ask-reopening.use-case';
import { ClosePeriod } from '../application/close-period.use-case';
import { CloseQuarter } from '../application/close-quarter.use-case';
import { CloseYear } from '../application/close-year.use-case';
import { DecideReopening } from '../application/decide-reopening.use-case';
import { PeriodsQuery } from '../application/periods.query';
import { SpanChecklist } from '../application/span-checklist';
import { quarterSpan, yearSpan } from '../domain/closing-span';
import { BookCheckDto } from './journal.dto';
import { presentCheck } from './journal.presenter';
import {
  AskReopeningDto,
  ClosePeriodDto,
  CloseQuarterDto,
  ClosingChecklistQueryDto,
  PeriodCalendarDto,
  PeriodYearDto,
  ReopeningCreatedDto,
} from './period.dto';

@ApiTags('ledger')
@Controller('ledger')
export class PeriodsController {
  constructor(
    private readonly periods: PeriodsQuery,
    private readonly spans: SpanChecklist,
    private readonly closePeriod: ClosePeriod,
    private readonly closeQuarter: CloseQuarter,
    private readonly closeYear: CloseYear,
    private readonly askReopening: AskReopening,
    private readonly decideReopening: DecideReopening,
  ) {}

  /** The months, the quarters and the year: what is closed, by whom, and what may be opened again. */
  @Can('ledger.journal.read')
  @Get('periods')
  calendar(@Query() { year }: PeriodYearDto): Promise<PeriodCalendarDto> {
    return this.periods.ofYear(year);
  }

  /** What blocks the closing of a month, a quarter or a year, and what was looked at. */
  @Can('ledger.journal.read')
  @Get('closing-checklist')
  async checklist(
    @Query() { month, kind }: ClosingChecklistQueryDto,
    @InLanguage() language: Language,
  ): Promise<BookCheckDto[]> {
    const day = month as LocalDate;
    if (kind === 'quarter') return (await this.spans.of(quarterSpan(day))).map((one) => presentCheck(one, language));
    if (kind === 'year')
      return (await this.spans.of(yearSpan(Number(day.slice(0, 4))))).map((one) => presentCheck(one, language));
    return (await this.closePeriod.checklist(day)).map((check) => presentCheck(check, language));
  }

  /** Closes a month. */
  @Can('ledger.period.close')
  @Post('periods')
  @HttpCode(204)
  close(@Body() body: ClosePeriodDto, @Me() principal: Principal): Promise<void> {
    return this.closePeriod.execute({ month: body.month as LocalDate, by: principal.displayName });
  }

  /** Closes a quarter, once its months are closed. */
  @Can('ledger.period.close')
  @Post('quarters')
  @HttpCode(204)
  closeAQuarter(@Body() { day }: CloseQuarterDto, @Me() principal: Principal): Promise<void> {
    return this.closeQuarter.execute({ day: day as LocalDate, by: principal.displayName });
  }

  /** Closes a year, once its quarters are closed: the result goes to the reserves by an entry of 31 December. */
  @Can('ledger.period.close')
  @Post('years')
  @HttpCode(204)
  closeAYear(@Body() { year }: PeriodYearDto, @Me() principal: Principal): Promise<void> {
    return this.closeYear.execute({ year, by: principal.displayName });
  }

  /** Asks to open the last closed month again; a second person decides. */
  @Can('ledger.period.reopen')
  @Post('reopenings')
  async reopen(@Body() { month, reason }: AskReopeningDto, @Me() me: Principal): Promise<ReopeningCreatedDto> {
    const by = { id: me.loginId, name: me.displayName };
    return { id: await this.askReopening.execute({ month: month as LocalDate, reason, by }) };
  }

  /** A second person opens the month again. */
  @Can('ledger.period.reopen')
  @Post('reopenings/:id/approval')
  @HttpCode(204)
  approveReopening(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.decideReopening.execute({ id, isApproved: true, by: { id: me.loginId, name: me.displayName } });
  }

  @Can('ledger.period.reopen')
  @Post('reopenings/:id/refusal')
  @HttpCode(204)
  refuseReopening(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.decideReopening.execute({ id, isApproved: false, by: { id: me.loginId, name: me.displayName } });
  }
}
