import type { Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InOwnScope, Me, Upload, type UploadedFile } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { AttachSupplierFile } from '../application/attach-supplier-file.use-case';
import { EnterSupplierInvoice } from '../application/enter-supplier-invoice.use-case';
import { SupplierInvoiceQuery } from '../application/supplier-invoice.query';
import {
  SupplierInvoiceDto,
  SupplierInvoiceInputDto,
  SupplierInvoicePageDto,
  SupplierInvoiceQueryDto,
} from './supplier-invoice.dto';
import { inputOf, presentInvoice } from './supplier-invoice.presenter';

@ApiTags('expenses')
@Controller('me/supplier-invoices')
export class OwnSupplierInvoicesController {
  constructor(
    private readonly query: SupplierInvoiceQuery,
    private readonly enterInvoice: EnterSupplierInvoice,
    private readonly attachFile: AttachSupplierFile,
  ) {}

  /** Invoices of suppliers to one's Activités, newest first. */
  @Can('expenses.self')
  @Get()
  list(@Query() query: SupplierInvoiceQueryDto, @InOwnScope() scope: Scope): Promise<SupplierInvoicePageDto> {
    return this.query.list(query, query.status, scope);
  }

  @Can('expenses.self')
  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<SupplierInvoiceDto> {
    return presentInvoice(await this.query.read(id, scope));
  }

  /** Hands an invoice of a supplier in, for the cooperative to pay on the budget; entered again, it is one. */
  @Can('expenses.self')
  @Put(':id')
  @HttpCode(204)
  enter(
    @Param('id', IdPipe) id: string,
    @Body() body: SupplierInvoiceInputDto,
    @InOwnScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.enterInvoice.execute(inputOf(id, body, me, scope));
  }

  /** The invoice itself, as PDF or picture. */
  @Can('expenses.self')
  @Post(':id/file')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  attach(@Param('id', IdPipe) id: string, @Upload() file: UploadedFile, @InOwnScope() scope: Scope): Promise<void> {
    return this.attachFile.execute({ id, file, scope });
  }

  @Can('expenses.self')
  @Get(':id/file')
  async file(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.query.file(id, scope);
    return fileAnswer(bytes, name, type);
  }
}
