import { type Language, type LocalDate, Money } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApproveVatReturn } from '../application/approve-vat-return.use-case';
import { PrepareVatReturn } from '../application/prepare-vat-return.use-case';
import { VatReturnQuery } from '../application/vat-return.query';
import { VatXml } from '../application/vat-xml';
import {
  DraftDocumentQueryDto,
  GridDocumentPageDto,
  GridDocumentQueryDto,
  PrepareVatReturnDto,
  VatDayDto,
  VatReturnCardDto,
  VatReturnCreatedDto,
  VatReturnFileDto,
} from './vat.dto';

@ApiTags('vat')
@Controller('vat-returns')
export class VatReturnsController {
  constructor(
    private readonly query: VatReturnQuery,
    private readonly prepareReturn: PrepareVatReturn,
    private readonly approveReturn: ApproveVatReturn,
    private readonly xmlFiles: VatXml,
  ) {}

  /** The last twelve months: every version, and a draft where nothing is prepared. */
  @Can('vat.return.read')
  @Get()
  list(): Promise<VatReturnCardDto[]> {
    return this.query.list();
  }

  /** What the documents say today about a period. */
  @Can('vat.return.read')
  @Get('draft')
  draft(@Query() { day }: VatDayDto, @InLanguage() language: Language): Promise<VatReturnFileDto> {
    return this.query.draft(day as LocalDate, language);
  }

  /** The documents behind a grid of a draft. */
  @Can('vat.return.read')
  @Get('draft/documents')
  draftDocuments(@Query() { day, grid, ...page }: DraftDocumentQueryDto): Promise<GridDocumentPageDto> {
    return this.query.draftDocuments(day as LocalDate, grid, page);
  }

  /** Freezes the return of a period with its XML; a correction of a filed one is a new version. */
  @Can('vat.return.prepare')
  @Idempotent()
  @Post()
  async prepare(@Body() body: PrepareVatReturnDto, @Me() me: Principal): Promise<VatReturnCreatedDto> {
    const adjustments = (body.adjustments ?? []).map((one) => ({ ...one, amount: Money.of(one.amount) }));
    const by = { id: me.loginId, name: me.displayName };
    const reason = body.reason?.trim() || null;
    return { id: await this.prepareReturn.execute({ day: body.day as LocalDate, adjustments, reason, by }) };
  }

  @Can('vat.return.read')
  @Get(':id')
  one(@Param('id', IdPipe) id: string, @InLanguage() language: Language): Promise<VatReturnFileDto> {
    return this.query.read(id, language);
  }

  /** The documents behind a grid, as they were when the return was prepared. */
  @Can('vat.return.read')
  @Get(':id/documents')
  documents(
    @Param('id', IdPipe) id: string,
    @Query() { grid, ...page }: GridDocumentQueryDto,
  ): Promise<GridDocumentPageDto> {
    return this.query.documents(id, grid, page);
  }

  /** A second person approves, and says that the file was filed in Intervat. */
  @Can('vat.return.approve')
  @Idempotent()
  @Post(':id/filing')
  @HttpCode(204)
  file(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.approveReturn.execute({ id, by: { id: me.loginId, name: me.displayName } });
  }

  /** The file for Intervat, as it was prepared. */
  @Can('vat.return.read')
  @Get(':id/xml')
  @ApiProduces('application/xml')
  async xml(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { bytes, name, type } = await this.xmlFiles.read(id);
    return fileAnswer(bytes, name, type);
  }
}
