import { type Language, type Scope, wholeCooperative } from '@coopera/kernel';
import { ownScopeOf, type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InLanguage, InOwnScope, Me } from '@coopera/platform/http';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { PayslipFileQuery } from '../application/payslip-file.query';
import { PayslipListQuery } from '../application/payslip-list.query';
import type { PayslipId } from '../domain/payslip';
import { PayslipFileDto, PayslipListQueryDto, PayslipPageDto } from './payroll.dto';
import { presentPayslip } from './payslip.presenter';

@ApiTags('payroll')
@Controller()
export class PayslipsController {
  constructor(
    private readonly lists: PayslipListQuery,
    private readonly files: PayslipFileQuery,
  ) {}

  /** One's own, once approved; newest first. */
  @Can('payroll.payslip.read')
  @Get('me/payslips')
  own(
    @Query() query: PayslipListQueryDto,
    @InOwnScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<PayslipPageDto> {
    return this.lists.list(query, { status: query.status }, scope, language);
  }

  /** One payslip, each line explained in the language asked for. */
  @Can('payroll.payslip.read')
  @Get('payslips/:id')
  async file(
    @Param('id', IdPipe) id: string,
    @Me() me: Principal,
    @InLanguage() language: Language,
  ): Promise<PayslipFileDto> {
    return presentPayslip(await this.files.read(id as PayslipId, payScopeOf(me)), language);
  }

  /** The payslip as a PDF, in the worker's language. */
  @Can('payroll.payslip.read')
  @Get('payslips/:id/pdf')
  @ApiProduces('application/pdf')
  async pdf(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.pdf(id as PayslipId, payScopeOf(me));
    return fileAnswer(bytes, name, type);
  }
}

/** Pay is read by its worker and by those who make it; whatever else one may see, an adviser or a jurist sees his own only. */
const payScopeOf = (me: Principal): Scope =>
  me.permissions.has('payroll.payslip.read-any') ? wholeCooperative : ownScopeOf(me);
