import { type LocalDate, Money } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecideEmployerCost } from '../application/decide-employer-cost.use-case';
import { EmployerCostQuery } from '../application/employer-cost.query';
import { PrepareEmployerCost } from '../application/prepare-employer-cost.use-case';
import { DeclaredCostDto, EmployerCostAnswerDto, EmployerCostPreparedDto, QuarterCostDto } from './employer-cost.dto';

@ApiTags('payroll')
@Controller('employer-costs')
export class EmployerCostsController {
  constructor(
    private readonly query: EmployerCostQuery,
    private readonly prepare: PrepareEmployerCost,
    private readonly decide: DecideEmployerCost,
  ) {}

  /** Quarter by quarter: social security as the slips booked it, and as the return says. */
  @Can('payroll.employer-cost.read')
  @Get()
  list(): Promise<QuarterCostDto[]> {
    return this.query.quarters();
  }

  /** Enters the total of the quarterly return. */
  @Can('payroll.employer-cost.manage')
  @Idempotent()
  @Post()
  async declare(@Body() body: DeclaredCostDto, @Me() me: Principal): Promise<EmployerCostPreparedDto> {
    const told = {
      quarter: body.quarter as LocalDate,
      declared: Money.fromJson(body.declared),
      reference: body.reference,
    };
    return { id: await this.prepare.execute({ ...told, by: me.displayName }) };
  }

  /** A second person approves: the difference goes to the common pot. Or it is taken back. */
  @Can('payroll.employer-cost.manage')
  @Idempotent()
  @Post(':id/answer')
  @HttpCode(204)
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { answer }: EmployerCostAnswerDto,
    @Me() me: Principal,
  ): Promise<void> {
    return this.decide.execute({ id, answer, by: me.displayName });
  }
}
