import type { Language, LocalDate, MemberId, Scope } from '@coopera/kernel';
import { Clock, type Principal } from '@coopera/platform';
import { Can, IdPipe, InLanguage, InOwnScope, Me, PageQueryDto } from '@coopera/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExpenseOptionsQuery } from '../application/expense-options.query';
import { OwnExpensesQuery } from '../application/own-expenses.query';
import { OwnVehicles } from '../application/own-vehicles';
import { SubmitSheet } from '../application/submit-sheet.use-case';
import { SubmissionDto, VehicleInputDto } from './line.dto';
import { presentLine } from './line.presenter';
import { ExpenseLineDto, ExpenseOptionsDto, ExpenseSheetDto, SheetPageDto } from './line-view.dto';

@ApiTags('expenses')
@Controller('me')
export class OwnExpensesController {
  constructor(
    private readonly query: OwnExpensesQuery,
    private readonly choices: ExpenseOptionsQuery,
    private readonly vehicles: OwnVehicles,
    private readonly submitSheet: SubmitSheet,
    private readonly clock: Clock,
  ) {}

  /** Types, vehicles, Activités and limits: all that a phone keeps to write expenses without a network. */
  @Can('expenses.self')
  @Get('expense-options')
  async options(
    @Me() me: Principal,
    @InOwnScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<ExpenseOptionsDto> {
    const found = await this.choices.of(me.memberId as MemberId, this.clock.today() as LocalDate, scope);
    return {
      ...found,
      types: found.types.map(({ name, vat, deductible, professional, account: _, nature: __, ...type }) => ({
        ...type,
        name: name[language],
        vat: vat.toString(),
        deductible: deductible.toString(),
        professional: professional.toString(),
      })),
      rates: found.rates.map(({ kind, rate, source, isUnverified }) => ({
        kind,
        rate: rate.toString(),
        source,
        isUnverified,
      })),
      vehicles: found.vehicles.map(({ memberId: _, ...vehicle }) => vehicle),
      activities: found.activities.map(({ available, ...activity }) => ({
        ...activity,
        available: available.toJSON(),
      })),
      ticketLimit: found.ticketLimit.toJSON(),
    };
  }

  /** One's monthly sheets, newest first. */
  @Can('expenses.self')
  @Get('expense-sheets')
  sheets(@Query() query: PageQueryDto, @InOwnScope() scope: Scope): Promise<SheetPageDto> {
    return this.query.list(query, scope);
  }

  @Can('expenses.self')
  @Get('expense-sheets/:id')
  async sheet(
    @Param('id', IdPipe) id: string,
    @InOwnScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<ExpenseSheetDto> {
    const { sheet, lines } = await this.query.sheet(id, language, scope);
    const { activityId, month } = sheet;
    return { id, activityId, activityName: lines[0]?.activityName ?? '', month, lines: lines.map(presentLine) };
  }

  @Can('expenses.self')
  @Get('expense-lines/:id')
  async line(
    @Param('id', IdPipe) id: string,
    @InOwnScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<ExpenseLineDto> {
    return presentLine(await this.query.line(id, language, scope));
  }

  /** Submits drafts of a sheet, all or none: their cost is promised by the budget. */
  @Can('expenses.self')
  @Post('expense-sheets/:id/submission')
  @HttpCode(204)
  submit(@Param('id', IdPipe) sheetId: string, @Body() body: SubmissionDto, @InOwnScope() scope: Scope): Promise<void> {
    return this.submitSheet.execute({ sheetId, ...body, scope });
  }

  /** Keeps a vehicle under an id of the member's making: sent again, it is one. */
  @Can('expenses.self')
  @Put('vehicles/:id')
  @HttpCode(204)
  putVehicle(
    @Param('id', IdPipe) id: string,
    @Body() { kind, name, plate }: VehicleInputDto,
    @Me() me: Principal,
  ): Promise<void> {
    return this.vehicles.put({ id, memberId: me.memberId as MemberId, kind, name, plate: plate || null });
  }

  /** It serves no more; its trips stay. */
  @Can('expenses.self')
  @Delete('vehicles/:id')
  @HttpCode(204)
  retireVehicle(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.vehicles.retire(id, me.memberId as MemberId);
  }
}
