import type { Language, LocalDate } from '@coopera/kernel';
import { Can, fileAnswer, InLanguage, tableAnswer } from '@coopera/platform/http';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AgedBalancesQuery } from '../application/aged-balances.query';
import { AnnualAccountsQuery } from '../application/annual-accounts.query';
import { agedTable, annualTable } from './ledger-tables';
import {
  AgedBalanceQueryDto,
  AgedBalancesDto,
  AgedDocumentDto,
  AgedDocumentQueryDto,
  AnnualAccountsDto,
  AnnualAccountsQueryDto,
} from './report.dto';

@ApiTags('ledger')
@Controller('ledger')
export class LedgerReportsController {
  constructor(
    private readonly aged: AgedBalancesQuery,
    private readonly annual: AnnualAccountsQuery,
  ) {}

  /** Customers (400) or suppliers (440) by age on a day, beside what the account says. Also csv and xlsx. */
  @Can('ledger.journal.read')
  @Get('aged-balances')
  @ApiOkResponse({ type: AgedBalancesDto })
  async agedBalances(
    @Query() { side, on, format = 'json' }: AgedBalanceQueryDto,
    @InLanguage() language: Language,
  ): Promise<AgedBalancesDto | StreamableFile> {
    const balances = await this.aged.of(side, on as LocalDate);
    return format === 'json' ? balances : tableAnswer(agedTable(balances, `aged-${side}-${on}`, language), format);
  }

  /** The documents of one party that were not settled on that day. */
  @Can('ledger.journal.read')
  @Get('aged-balances/documents')
  agedDocuments(@Query() { side, on, partyId }: AgedDocumentQueryDto): Promise<AgedDocumentDto[]> {
    return this.aged.documents(side, on as LocalDate, partyId);
  }

  /** Balance sheet and income statement of a year beside the year before. Also csv, xlsx and pdf. */
  @Can('ledger.journal.read')
  @Get('annual-accounts')
  @ApiOkResponse({ type: AnnualAccountsDto })
  async annualAccounts(
    @Query() { year, format = 'json' }: AnnualAccountsQueryDto,
    @InLanguage() language: Language,
  ): Promise<AnnualAccountsDto | StreamableFile> {
    if (format === 'pdf')
      return fileAnswer(await this.annual.pdf(year, language), `annual-accounts-${year}.pdf`, 'application/pdf');
    const accounts = await this.annual.ofYear(year, language);
    return format === 'json' ? accounts : tableAnswer(annualTable(accounts, language), format);
  }
}
