import type { LocalDate } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApproveRefund } from '../application/approve-refund.use-case';
import { DecideResignation } from '../application/decide-resignation.use-case';
import { RegisterResignation } from '../application/register-resignation.use-case';
import { RequestResignation } from '../application/request-resignation.use-case';
import { ResignationListQuery } from '../application/resignation-list.query';
import { ResignationReportQuery } from '../application/resignation-report.query';
import {
  PaperResignationDto,
  ResignationAcceptanceDto,
  ResignationCreatedDto,
  ResignationItemDto,
  ResignationPageDto,
  ResignationQueryDto,
  ResignationRefusalDto,
  ResignationReportQueryDto,
} from './resignation.dto';

@ApiTags('shares')
@Controller('share-resignations')
export class ShareResignationsController {
  constructor(
    private readonly resignations: ResignationListQuery,
    private readonly reports: ResignationReportQuery,
    private readonly requestResignation: RequestResignation,
    private readonly decideResignation: DecideResignation,
    private readonly registerResignation: RegisterResignation,
    private readonly approveRefund: ApproveRefund,
  ) {}

  @Can('shares.register.read')
  @Get()
  list(@Query() query: ResignationQueryDto): Promise<ResignationPageDto> {
    return this.resignations.list(query);
  }

  /** The resignations of a year, for the assembly: CSV. */
  @Can('shares.register.read')
  @Get('report')
  @ApiProduces('text/csv')
  async report(@Query() { year }: ResignationReportQueryDto): Promise<StreamableFile> {
    return fileAnswer(await this.reports.csv(year), `resignations-${year}.csv`, 'text/csv; charset=utf-8');
  }

  @Can('shares.register.read')
  @Get(':id')
  read(@Param('id', IdPipe) id: string): Promise<ResignationItemDto> {
    return this.resignations.read(id);
  }

  /** Takes down a letter on paper, of its own day. */
  @Can('shares.resignation.decide')
  @Idempotent()
  @Post()
  async request(@Body() { letterOn, ...body }: PaperResignationDto): Promise<ResignationCreatedDto> {
    return { id: await this.requestResignation.execute({ ...body, letterOn: letterOn as LocalDate }) };
  }

  /** The board accepted: both distribution tests were made. */
  @Can('shares.resignation.decide')
  @Idempotent()
  @Post(':id/acceptance')
  @HttpCode(204)
  accept(@Param('id', IdPipe) id: string, @Body() body: ResignationAcceptanceDto, @Me() me: Principal): Promise<void> {
    const decision = {
      netAssetsTestedOn: (body.netAssetsTestedOn ?? null) as LocalDate | null,
      liquidityTestedOn: (body.liquidityTestedOn ?? null) as LocalDate | null,
    };
    return this.decideResignation.execute({ id, decision, by: { id: me.loginId, name: me.displayName } });
  }

  @Can('shares.resignation.decide')
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(@Param('id', IdPipe) id: string, @Body() decision: ResignationRefusalDto, @Me() me: Principal): Promise<void> {
    return this.decideResignation.execute({ id, decision, by: { id: me.loginId, name: me.displayName } });
  }

  /** Cancels the shares now that its day has come; a job does it each morning. */
  @Can('shares.resignation.decide')
  @Idempotent()
  @Post(':id/registration')
  @HttpCode(204)
  register(@Param('id', IdPipe) id: string): Promise<void> {
    return this.registerResignation.execute(id);
  }

  /** A second person lets the refund leave: never the one who accepted. */
  @Can('shares.refund.approve')
  @Idempotent()
  @Post(':id/refund-approval')
  @HttpCode(204)
  approve(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.approveRefund.execute({ id, by: { id: me.loginId, name: me.displayName } });
  }
}
