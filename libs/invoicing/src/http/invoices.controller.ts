import type { ActivityId, ClientId, InvoiceId, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, InOwnScope, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { InvoiceFileQuery } from '../application/invoice-file.query';
import { InvoiceListQuery } from '../application/invoice-list.query';
import { IssueInvoice } from '../application/issue-invoice.use-case';
import { RejectInvoice } from '../application/reject-invoice.use-case';
import { SaveDraft } from '../application/save-draft.use-case';
import { SubmitInvoice } from '../application/submit-invoice.use-case';
import {
  InvoiceCreatedDto,
  InvoiceDraftDto,
  InvoiceFileDto,
  InvoiceListQueryDto,
  InvoiceNumberDto,
  InvoicePageDto,
  InvoiceStateCountDto,
  MonthlyTurnoverDto,
  RejectInvoiceDto,
} from './invoice.dto';
import { presentInvoice } from './invoice.presenter';

@ApiTags('invoicing')
@Controller()
export class InvoicesController {
  constructor(
    private readonly lists: InvoiceListQuery,
    private readonly files: InvoiceFileQuery,
    private readonly saveDraft: SaveDraft,
    private readonly submitInvoice: SubmitInvoice,
    private readonly issueInvoice: IssueInvoice,
    private readonly rejectInvoice: RejectInvoice,
  ) {}

  /** Invoices and credit notes within one's scope. */
  @Can('invoicing.invoice.read')
  @Get('invoices')
  list(@Query() query: InvoiceListQueryDto, @InScope() scope: Scope): Promise<InvoicePageDto> {
    return this.lists.list(query, query, scope);
  }

  /** Those of one's own Activités. */
  @Can('invoicing.invoice.read')
  @Get('me/invoices')
  own(@Query() query: InvoiceListQueryDto, @InOwnScope() scope: Scope): Promise<InvoicePageDto> {
    return this.lists.list(query, query, scope);
  }

  /** How many of one's own are in each state, and for how much. */
  @Can('invoicing.invoice.read')
  @Get('me/invoices/by-state')
  byState(@InOwnScope() scope: Scope): Promise<InvoiceStateCountDto[]> {
    return this.lists.byState(scope);
  }

  /** One's own turnover without VAT, the last six months. */
  @Can('invoicing.invoice.read')
  @Get('me/invoices/by-month')
  byMonth(@InOwnScope() scope: Scope): Promise<MonthlyTurnoverDto[]> {
    return this.lists.byMonth(scope, 6);
  }

  @Can('invoicing.invoice.read')
  @Get('invoices/:id')
  async file(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<InvoiceFileDto> {
    return presentInvoice(await this.files.read(id as InvoiceId, scope));
  }

  /** Writes a draft. */
  @Can('invoicing.invoice.write')
  @Idempotent()
  @Post('invoices')
  async create(
    @Body() body: InvoiceDraftDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<InvoiceCreatedDto> {
    return { id: await this.saveDraft.execute({ ...identified(body), scope, by: me.displayName }) };
  }

  /** Changes a draft. */
  @Can('invoicing.invoice.write')
  @Put('invoices/:id')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: InvoiceDraftDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<InvoiceCreatedDto> {
    return {
      id: await this.saveDraft.execute({ ...identified(body), id: id as InvoiceId, scope, by: me.displayName }),
    };
  }

  /** Hands the draft to the adviser. */
  @Can('invoicing.invoice.write')
  @Post('invoices/:id/submission')
  @HttpCode(204)
  submit(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<void> {
    return this.submitInvoice.execute({ invoiceId: id as InvoiceId, scope });
  }

  /** The adviser validates: the invoice gets its number and leaves. */
  @Can('invoicing.invoice.validate')
  @Idempotent()
  @Post('invoices/:id/validation')
  @HttpCode(200)
  async validate(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<InvoiceNumberDto> {
    return { number: await this.issueInvoice.execute({ invoiceId: id as InvoiceId, scope }) };
  }

  /** The adviser sends it back with a comment. */
  @Can('invoicing.invoice.validate')
  @Post('invoices/:id/rejection')
  @HttpCode(204)
  reject(@Param('id', IdPipe) id: string, @Body() body: RejectInvoiceDto, @InScope() scope: Scope): Promise<void> {
    return this.rejectInvoice.execute({ invoiceId: id as InvoiceId, comment: body.comment, scope });
  }

  /** The PDF, as it was sent. */
  @Can('invoicing.invoice.read')
  @Get('invoices/:id/pdf')
  @ApiProduces('application/pdf')
  async pdf(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.document(id as InvoiceId, 'invoice-pdf', scope);
    return fileAnswer(bytes, name, type);
  }

  /** The electronic invoice (UBL 2.1, Peppol BIS Billing 3), as it was sent. */
  @Can('invoicing.invoice.read')
  @Get('invoices/:id/ubl')
  @ApiProduces('application/xml')
  async ubl(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.document(id as InvoiceId, 'invoice-ubl', scope);
    return fileAnswer(bytes, name, type);
  }
}

const identified = (body: InvoiceDraftDto) => ({
  ...body,
  activityId: body.activityId as ActivityId,
  clientId: body.clientId as ClientId,
});
