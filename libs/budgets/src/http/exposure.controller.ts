import { localDate, Money, type Scope } from '@coopera/kernel';
import { type Page, type Principal } from '@coopera/platform';
import { Can, IdPipe, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskCredit } from '../application/ask-credit.use-case';
import { CreditListQuery } from '../application/credit-list.query';
import { DecideCredit } from '../application/decide-credit.use-case';
import { ExposureQuery } from '../application/exposure.query';
import {
  AskCreditDto,
  CreditAnswerDto,
  CreditAskedDto,
  CreditDecisionDto,
  CreditDecisionPageDto,
  CreditQueryDto,
  ExposureDto,
  ExposurePageDto,
  ExposureQueryDto,
  ExposureSummaryDto,
} from './exposure.dto';

@ApiTags('budgets')
@Controller()
export class ExposureController {
  constructor(
    private readonly exposure: ExposureQuery,
    private readonly credit: CreditListQuery,
    private readonly askCredit: AskCredit,
    private readonly decideCredit: DecideCredit,
  ) {}

  /** What the common pot has advanced, invoice by invoice. */
  @Can('budgets.exposure.read')
  @Get('exposures')
  @ApiOkResponse({ type: ExposurePageDto })
  list(@Query() query: ExposureQueryDto, @InScope() scope: Scope): Promise<Page<ExposureDto>> {
    return this.exposure.list(query, query, scope);
  }

  /** The same by age, by client and by Activité. */
  @Can('budgets.exposure.read')
  @Get('exposures/summary')
  summary(@InScope() scope: Scope): Promise<ExposureSummaryDto> {
    return this.exposure.summary(scope);
  }

  /** Limits of their own and overdrafts, what waits first. */
  @Can('budgets.exposure.read')
  @Get('credit-decisions')
  @ApiOkResponse({ type: CreditDecisionPageDto })
  decisions(@Query() query: CreditQueryDto, @InScope() scope: Scope): Promise<Page<CreditDecisionDto>> {
    return this.credit.list(query, query, scope);
  }

  /** Asks for a limit or an overdraft; what raises the risk of the pot waits for a second person. */
  @Can('budgets.credit.ask')
  @Post('credit-decisions')
  async ask(@Body() body: AskCreditDto, @InScope() scope: Scope, @Me() me: Principal): Promise<CreditAskedDto> {
    const { data } = await this.askCredit.execute({
      ...body,
      amount: Money.fromJson(body.amount),
      fromOn: localDate(body.fromOn),
      untilOn: body.untilOn ? localDate(body.untilOn) : null,
      by: { id: me.loginId, name: me.displayName },
      scope,
    });
    return { id: data.id, status: data.status as CreditAskedDto['status'] };
  }

  /** A second person grants or refuses; or what holds ends today. */
  @Can('budgets.credit.decide')
  @Post('credit-decisions/:id/answer')
  @HttpCode(204)
  answer(@Param('id', IdPipe) id: string, @Body() { answer }: CreditAnswerDto, @Me() me: Principal): Promise<void> {
    return this.decideCredit.execute({ id, answer, by: { id: me.loginId, name: me.displayName } });
  }
}
