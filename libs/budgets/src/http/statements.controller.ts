import { type ActivityId, type Language, localDate, Money, type Scope, yearOf } from '@coopera/kernel';
import { Clock, type Principal } from '@coopera/platform';
import { Can, IdPipe, InLanguage, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SaveForecast } from '../application/save-forecast.use-case';
import { StatementQuery } from '../application/statement.query';
import { BridgeDto, SaveForecastDto, StatementDto, StatementQueryDto, TreasuryDto } from './statement.dto';
import { presentBridge, presentStatement, presentTreasury } from './statement.presenter';

@ApiTags('budgets')
@Controller('activities/:id')
export class StatementsController {
  constructor(
    private readonly query: StatementQuery,
    private readonly saveForecast: SaveForecast,
    private readonly clock: Clock,
  ) {}

  /** The income statement of an Activité by month, and what turnover was expected. */
  @Can('budgets.budget.read')
  @Get('statement')
  async statement(
    @Param('id', IdPipe) id: string,
    @Query() { year }: StatementQueryDto,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<StatementDto> {
    const asked = year ?? yearOf(this.clock.today());
    return presentStatement(await this.query.statement(id as ActivityId, asked, scope), language);
  }

  /** Why the budget is what it is: from 1 January to what is available now. */
  @Can('budgets.budget.read')
  @Get('budget-bridge')
  async bridge(
    @Param('id', IdPipe) id: string,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<BridgeDto> {
    return presentBridge(await this.query.bridge(id as ActivityId, scope), language);
  }

  /** Money received and paid by month, and what is expected: each client as late as he usually is. */
  @Can('budgets.budget.read')
  @Get('treasury')
  async treasury(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<TreasuryDto> {
    return presentTreasury(await this.query.treasury(id as ActivityId, scope));
  }

  /** What turnover one expects, by month. */
  @Can('budgets.forecast.save')
  @Put('forecast')
  @HttpCode(204)
  forecast(
    @Param('id', IdPipe) id: string,
    @Body() { months }: SaveForecastDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.saveForecast.execute({
      activityId: id as ActivityId,
      months: months.map(({ month, amount }) => ({
        month: localDate(month),
        amount: amount ? Money.fromJson(amount) : null,
      })),
      by: me.displayName,
      scope,
    });
  }
}
