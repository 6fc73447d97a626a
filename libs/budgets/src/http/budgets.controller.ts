import type { ActivityId, Language, Scope } from '@coopera/kernel';
import { Can, IdPipe, InLanguage, InOwnScope, InScope } from '@coopera/platform/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BudgetQuery } from '../application/budget.query';
import { BudgetLinesQuery } from '../application/budget-lines.query';
import { BudgetDto, BudgetLineDto, BudgetLinesQueryDto, ReservationDto, UnpaidInvoiceDto } from './budget.dto';
import { presentBudget, presentReservation, presentUnpaid } from './budget.presenter';

@ApiTags('budgets')
@Controller()
export class BudgetsController {
  constructor(
    private readonly query: BudgetQuery,
    private readonly budgetLines: BudgetLinesQuery,
  ) {}

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

  /** The budget ledger of an Activité in plain words, newest first: all of it, a figure's, or a line's of the statement. */
  @Can('budgets.budget.read')
  @Get('activities/:id/budget-lines')
  lines(
    @Param('id', IdPipe) id: string,
    @Query() filter: BudgetLinesQueryDto,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<BudgetLineDto[]> {
    return this.budgetLines.lines(id as ActivityId, filter, scope, language);
  }

  /** Invoices that clients have not paid, and what of each the guarantee lets one use. */
  @Can('budgets.budget.read')
  @Get('activities/:id/unpaid-invoices')
  async unpaid(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<UnpaidInvoiceDto[]> {
    return (await this.query.unpaidInvoices(id as ActivityId, scope)).map(presentUnpaid);
  }

  /** What is promised to contracts and not yet paid. */
  @Can('budgets.budget.read')
  @Get('activities/:id/reservations')
  async reservations(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<ReservationDto[]> {
    return (await this.query.reservations(id as ActivityId, scope)).map(presentReservation);
  }
}
