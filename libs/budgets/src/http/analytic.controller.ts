import type { Language, LocalDate, Localized } from '@coopera/kernel';
import type { TableFile } from '@coopera/platform';
import { Can, InLanguage, tableAnswer } from '@coopera/platform/http';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnalyticBalanceQuery } from '../application/analytic-balance.query';
import { AnalyticPageDto, AnalyticQueryDto } from './analytic.dto';

const titles: [Localized, 'text' | 'money'][] = [
  [{ fr: 'Activité', nl: 'Activiteit', en: 'Activité' }, 'text'],
  [{ fr: 'Compte', nl: 'Rekening', en: 'Account' }, 'text'],
  [{ fr: 'Intitulé', nl: 'Omschrijving', en: 'Name' }, 'text'],
  [{ fr: 'Ouverture', nl: 'Beginsaldo', en: 'Opening' }, 'money'],
  [{ fr: 'Débit', nl: 'Debet', en: 'Debit' }, 'money'],
  [{ fr: 'Crédit', nl: 'Credit', en: 'Credit' }, 'money'],
  [{ fr: 'Solde', nl: 'Saldo', en: 'Balance' }, 'money'],
];

@ApiTags('budgets')
@Controller('analytic-balances')
export class AnalyticController {
  constructor(private readonly balances: AnalyticBalanceQuery) {}

  /** Opening, movements and closing of each Activité and account over a period. Whole as csv, or xlsx up to 50,000 lines. */
  @Can('budgets.analytic.read')
  @Get()
  @ApiOkResponse({ type: AnalyticPageDto })
  async list(
    @Query() { format = 'json', from, to, ledger, account, activityId, ...page }: AnalyticQueryDto,
    @InLanguage() language: Language,
  ): Promise<AnalyticPageDto | StreamableFile> {
    const filter = { from: from as LocalDate, to: to as LocalDate, ledger, account, activityId };
    if (format === 'json') return this.balances.page(filter, page);
    const table: TableFile = {
      name: `analytic-${from}-${to}`,
      columns: titles.map(([title, kind]) => ({ title: title[language], kind })),
      rows: this.balances.rows(filter),
    };
    return tableAnswer(table, format);
  }
}
