import { type Language, type LocalDate, wholeCooperative } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApprovePayRun } from '../application/approve-pay-run.use-case';
import { OpenPayRun } from '../application/open-pay-run.use-case';
import { PayRunQuery } from '../application/pay-run.query';
import { PayslipListQuery } from '../application/payslip-list.query';
import { RetryPayRun } from '../application/retry-pay-run.use-case';
import type { PayRunId } from '../domain/payslip';
import {
  OpenPayRunDto,
  PayRunDto,
  PayRunListQueryDto,
  PayRunOpenedDto,
  PayRunPageDto,
  PayslipListQueryDto,
  PayslipPageDto,
} from './payroll.dto';

@ApiTags('payroll')
@Controller('pay-runs')
export class PayRunsController {
  constructor(
    private readonly runs: PayRunQuery,
    private readonly payslips: PayslipListQuery,
    private readonly openPayRun: OpenPayRun,
    private readonly retryPayRun: RetryPayRun,
    private readonly approvePayRun: ApprovePayRun,
  ) {}

  @Can('payroll.pay-run.read')
  @Get()
  list(@Query() query: PayRunListQueryDto): Promise<PayRunPageDto> {
    return this.runs.list(query);
  }

  /** Makes a payslip of every declared contract that ended up to a day; they are computed one by one in the worker. */
  @Can('payroll.pay-run.open')
  @Idempotent()
  @Post()
  open(@Body() body: OpenPayRunDto, @Me() me: Principal): Promise<PayRunOpenedDto> {
    return this.openPayRun.execute({ until: body.until as LocalDate, by: me.displayName });
  }

  /** The run and how far its slips are at this moment. */
  @Can('payroll.pay-run.read')
  @Get(':id')
  one(@Param('id', IdPipe) id: string): Promise<PayRunDto> {
    return this.runs.one(id as PayRunId);
  }

  @Can('payroll.pay-run.read')
  @Get(':id/payslips')
  slips(
    @Param('id', IdPipe) id: string,
    @Query() query: PayslipListQueryDto,
    @InLanguage() language: Language,
  ): Promise<PayslipPageDto> {
    return this.payslips.list(query, { payRunId: id, status: query.status }, wholeCooperative, language);
  }

  /** Computes again the slips that failed. */
  @Can('payroll.pay-run.open')
  @Post(':id/retry')
  @HttpCode(204)
  retry(@Param('id', IdPipe) id: string): Promise<void> {
    return this.retryPayRun.execute(id as PayRunId);
  }

  /** Every slip computed: they are locked, booked, spent from their budgets, and their payments are asked for. */
  @Can('payroll.pay-run.approve')
  @Idempotent()
  @Post(':id/approval')
  @HttpCode(204)
  approve(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.approvePayRun.execute({ id: id as PayRunId, by: me.displayName });
  }
}
