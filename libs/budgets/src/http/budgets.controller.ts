import type { ActivityId, Language, Scope } from '@coopera/kernel';
import { Can, IdPipe, InLanguage, InOwnScope, InScope } from '@coopera/platform/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BudgetQuery } from '../application/budget.query';
import { BudgetDto, BudgetLineDto, BudgetLinesQueryDto } from './budget.dto';
import { presentBudget } from './budget.presenter';

@ApiTags('budgets')
@Controller()
export class BudgetsController {
  constructor(private readonly query: BudgetQuery) {}

  /** The budgets of one's own Activités. */
  @Can('budgets.budget.read')
  @Get('me/budgets')
  async own(@InOwnScope() scope: Scope): Promise<BudgetDto[]> {
    return (await this.query.own(scope)).map(presentBudget);
  }

  @Can('budgets.budget.read')
  @Get('activities/:id/budget')
  async budget(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<BudgetDto> {
    return presentBudget(await this.query.one(id as ActivityId, scope));
  }

  /** The budget ledger of an Activité in plain words, newest first. */
  @Can('budgets.budget.read')
  @Get('activities/:id/budget-lines')
  lines(
    @Param('id', IdPipe) id: string,
    @Query() { before }: BudgetLinesQueryDto,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<BudgetLineDto[]> {
    return this.query.lines(id as ActivityId, scope, language, before);
  }
}
