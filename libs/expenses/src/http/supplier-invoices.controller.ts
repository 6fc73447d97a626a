import type { Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, InScope, Me, Upload, type UploadedFile } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { AttachSupplierFile } from '../application/attach-supplier-file.use-case';
import { DecideSupplierInvoice } from '../application/decide-supplier-invoice.use-case';
import { EnterSupplierInvoice } from '../application/enter-supplier-invoice.use-case';
import { SupplierInvoiceQuery } from '../application/supplier-invoice.query';
import {
  SupplierInvoiceDto,
  SupplierInvoiceInputDto,
  SupplierInvoicePageDto,
  SupplierInvoiceQueryDto,
  SupplierRefusalDto,
} from './supplier-invoice.dto';
import { inputOf, presentInvoice } from './supplier-invoice.presenter';

@ApiTags('expenses')
@Controller('supplier-invoices')
export class SupplierInvoicesController {
  constructor(
    private readonly query: SupplierInvoiceQuery,
    private readonly enterInvoice: EnterSupplierInvoice,
    private readonly attachFile: AttachSupplierFile,
    private readonly decideInvoice: DecideSupplierInvoice,
  ) {}

  @Can('expenses.supplier-invoice.read')
  @Get()
  list(@Query() query: SupplierInvoiceQueryDto, @InScope() scope: Scope): Promise<SupplierInvoicePageDto> {
    return this.query.list(query, query.status, scope);
  }

  @Can('expenses.supplier-invoice.read')
  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<SupplierInvoiceDto> {
    return presentInvoice(await this.query.read(id, scope));
  }

  /** Enters an invoice under an id of one's making: entered again, it is one. */
  @Can('expenses.supplier-invoice.enter')
  @Put(':id')
  @HttpCode(204)
  enter(
    @Param('id', IdPipe) id: string,
    @Body() body: SupplierInvoiceInputDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.enterInvoice.execute(inputOf(id, body, me, scope));
  }

  @Can('expenses.supplier-invoice.enter')
  @Post(':id/file')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  attach(@Param('id', IdPipe) id: string, @Upload() file: UploadedFile, @InScope() scope: Scope): Promise<void> {
    return this.attachFile.execute({ id, file, scope });
  }

  /** The invoice itself; the reading is noted. */
  @Can('expenses.supplier-invoice.read')
  @Get(':id/file')
  async file(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.query.file(id, scope);
    return fileAnswer(bytes, name, type);
  }

  /** Someone else than who entered it accepts it for payment. */
  @Can('expenses.supplier-invoice.decide')
  @Idempotent()
  @Post(':id/validation')
  @HttpCode(204)
  validate(@Param('id', IdPipe) id: string, @InScope() scope: Scope, @Me() me: Principal): Promise<void> {
    return this.decideInvoice.execute({ id, by: { id: me.loginId, name: me.displayName }, refusal: null, scope });
  }

  @Can('expenses.supplier-invoice.decide')
  @Idempotent()
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: SupplierRefusalDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.decideInvoice.execute({ id, by: { id: me.loginId, name: me.displayName }, refusal: reason, scope });
  }
}
