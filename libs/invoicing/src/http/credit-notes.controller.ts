import type { InvoiceId, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreditInvoice } from '../application/credit-invoice.use-case';
import { CreditInvoiceDto, InvoiceCreatedDto } from './invoice.dto';

@ApiTags('invoicing')
@Controller()
export class CreditNotesController {
  constructor(private readonly creditInvoice: CreditInvoice) {}

  /** Corrects an issued invoice by a credit note. */
  @Can('invoicing.invoice.credit')
  @Idempotent()
  @Post('invoices/:id/credit-notes')
  async credit(
    @Param('id', IdPipe) id: string,
    @Body() body: CreditInvoiceDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<InvoiceCreatedDto> {
    return { id: await this.creditInvoice.execute({ invoiceId: id as InvoiceId, ...body, scope, by: me.displayName }) };
  }
}
