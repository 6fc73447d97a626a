import { Readable } from 'node:stream';
import type { Language, LocalDate } from '@coopera/kernel';
import { Can, InLanguage, tableAnswer } from '@coopera/platform/http';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccountsQuery } from '../application/accounts.query';
import { CheckBooks } from '../application/check-books.use-case';
import { GeneralLedgerQuery } from '../application/general-ledger.query';
import { JournalQuery } from '../application/journal.query';
import { JournalExport, journalFormats } from '../application/journal-export.query';
import { TrialBalanceQuery } from '../application/trial-balance.query';
import {
  AccountPageDto,
  GeneralLedgerQueryDto,
  LedgerAccountDto,
  TrialBalanceLineDto,
  TrialBalanceQueryDto,
} from './account.dto';
import { BookCheckDto, JournalPageDto, JournalQueryDto } from './journal.dto';
import { pageOf, presentCheck } from './journal.presenter';
import { accountTable, journalTable, trialBalanceTable } from './ledger-tables';
import { periodOf } from './period-of';

@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly journalQuery: JournalQuery,
    private readonly journalExport: JournalExport,
    private readonly trialBalances: TrialBalanceQuery,
    private readonly generalLedgers: GeneralLedgerQuery,
    private readonly accountsQuery: AccountsQuery,
    private readonly checkBooks: CheckBooks,
  ) {}

  /**
   * The journal of a period: JSON by cursor, or a whole file by `format` (csv; hledger, which ledger-cli reads too; winbooks;
   * xlsx up to 50,000 lines), one line a ledger line.
   */
  @Can('ledger.journal.read')
  @Get('journal')
  @ApiOkResponse({ type: JournalPageDto })
  async journal(
    @Query() query: JournalQueryDto,
    @InLanguage() language: Language,
  ): Promise<JournalPageDto | StreamableFile> {
    const { ledger = 'statutory', format = 'json', limit = 100, after } = query;
    const period = { ledger, ...periodOf(query) };
    if (format === 'json') return pageOf(await this.journalQuery.journal({ ...period, after, limit }), limit);
    const name = `journal-${ledger}-${query.from}-${query.to}`;
    if (format === 'xlsx') return tableAnswer(journalTable(this.journalExport.lines(period), name, language), 'xlsx');
    const { contentType, extension } = journalFormats[format];
    const disposition = `attachment; filename="${name}.${extension}"`;
    const text = Readable.from(this.journalExport.write(period, format));
    return new StreamableFile(text, { type: contentType, disposition });
  }

  /** Opening, movements and closing of every account of both ledgers over a period; each ledger sums to zero. Also csv and xlsx. */
  @Can('ledger.journal.read')
  @Get('trial-balance')
  @ApiOkResponse({ type: [TrialBalanceLineDto] })
  async trialBalance(
    @Query() query: TrialBalanceQueryDto,
    @InLanguage() language: Language,
  ): Promise<TrialBalanceLineDto[] | StreamableFile> {
    const { from, to, ledger, format = 'json' } = query;
    const lines = await this.trialBalances.of({ from: from as LocalDate, to: to as LocalDate, ledger }, language);
    if (format === 'json') return lines;
    const name = ['trial-balance', ledger, from, to].filter(Boolean).join('-');
    return tableAnswer(trialBalanceTable(lines, name, language), format);
  }

  /** One account over a period: opening, lines by cursor with the balance after each, closing. Whole as csv, or xlsx up to 50,000 lines. */
  @Can('ledger.journal.read')
  @Get('general-ledger')
  @ApiOkResponse({ type: AccountPageDto })
  async generalLedger(
    @Query() query: GeneralLedgerQueryDto,
    @InLanguage() language: Language,
  ): Promise<AccountPageDto | StreamableFile> {
    const { ledger = 'statutory', account, format = 'json', limit = 100, after } = query;
    const asked = { ledger, account, ...periodOf(query) };
    const page = await this.generalLedgers.page(asked, language, format === 'json' ? limit : 1, after);
    if (format === 'json') return page;
    const name = `ledger-${account}-${query.from}-${query.to}`;
    return tableAnswer(accountTable(this.generalLedgers.lines(asked, language), name, language), format);
  }

  /** The chart of accounts. */
  @Can('ledger.journal.read')
  @Get('accounts')
  accounts(@InLanguage() language: Language): Promise<LedgerAccountDto[]> {
    return this.accountsQuery.all(language);
  }

  /** Runs every check of the books now. */
  @Can('ledger.journal.read')
  @Get('book-checks')
  async bookChecks(@InLanguage() language: Language): Promise<BookCheckDto[]> {
    return (await this.checkBooks.look()).map((check) => presentCheck(check, language));
  }
}
