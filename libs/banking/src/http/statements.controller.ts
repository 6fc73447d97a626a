import { type Language, Money } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import {
  Can,
  Idempotent,
  IdPipe,
  InLanguage,
  Me,
  PageQueryDto,
  Upload,
  type UploadedFile,
} from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { AllocateReceipt } from '../application/allocate-receipt.use-case';
import { BankingQuery } from '../application/banking.query';
import { ConfirmStatement } from '../application/confirm-statement.use-case';
import { ImportStatement } from '../application/import-statement.use-case';
import { describeProblem } from '../domain';
import {
  AllocateDto,
  ExpectedReceiptDto,
  ExpectedSearchDto,
  ImportedFileDto,
  PostedCountsDto,
  StatementPageDto,
  SuggestionDto,
  SuspensePageDto,
} from './banking.dto';

@ApiTags('banking')
@Controller()
export class StatementsController {
  constructor(
    private readonly importStatement: ImportStatement,
    private readonly confirmStatement: ConfirmStatement,
    private readonly allocateReceipt: AllocateReceipt,
    private readonly query: BankingQuery,
  ) {}

  /** Imports a bank file (CODA 2, CAMT.052 to .054). Importing it again changes nothing. */
  @Can('banking.statement.import')
  @Post('bank-statements')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  async import(
    @Upload() file: UploadedFile,
    @Me() me: Principal,
    @InLanguage() language: Language,
  ): Promise<ImportedFileDto> {
    const statements = await this.importStatement.execute({ ...file, by: me.displayName });
    return {
      fileName: file.name,
      statements: statements.map((one) => ({
        ...one,
        problems: one.problems.map((p) => describeProblem(p, language)),
      })),
    };
  }

  /** The statements imported, newest first. */
  @Can('banking.statement.read')
  @Get('bank-statements')
  list(@Query() query: PageQueryDto, @InLanguage() language: Language): Promise<StatementPageDto> {
    return this.query.statements(query, language);
  }

  /** Posts a statement that waited for a person. */
  @Can('banking.statement.import')
  @Post('bank-statements/:id/confirmation')
  @HttpCode(200)
  confirm(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<PostedCountsDto> {
    return this.confirmStatement.execute({ statementId: id, by: me.displayName });
  }

  /** The suspense desk: receipts, or parts of them, that nothing explains yet. */
  @Can('banking.statement.read')
  @Get('suspense-receipts')
  suspense(@Query() query: PageQueryDto, @InLanguage() language: Language): Promise<SuspensePageDto> {
    return this.query.suspense(query, language);
  }

  /** What a receipt may pay, the likeliest first, each with its reasons. */
  @Can('banking.statement.read')
  @Get('suspense-receipts/:id/suggestions')
  suggestions(@Param('id', IdPipe) id: string, @InLanguage() language: Language): Promise<SuggestionDto[]> {
    return this.query.suggestions(id, language);
  }

  /** Money still expected, by the name of the debtor, a document number or a structured communication. */
  @Can('banking.statement.read')
  @Get('expected-receipts')
  expected(@Query() { q }: ExpectedSearchDto): Promise<ExpectedReceiptDto[]> {
    return this.query.search(q);
  }

  /** Gives the money of a receipt to what it pays. */
  @Can('banking.receipt.allocate')
  @Idempotent()
  @Post('suspense-receipts/:id/allocations')
  @HttpCode(204)
  allocate(@Param('id', IdPipe) id: string, @Body() body: AllocateDto, @Me() me: Principal): Promise<void> {
    const allocations = body.allocations.map((one) => ({ ...one, amount: Money.fromJson(one.amount) }));
    return this.allocateReceipt.execute({ receiptId: id, allocations, by: me.displayName });
  }
}
