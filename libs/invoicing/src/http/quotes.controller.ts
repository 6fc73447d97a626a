import type { ActivityId, ClientId, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, IdPipe, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Quotes } from '../application/quotes';
import { InvoiceCreatedDto } from './invoice.dto';
import { InvoiceQuoteDto, NewQuoteDto, QuoteDecisionDto, QuoteDto } from './quote.dto';

@ApiTags('invoicing')
@Controller('quotes')
export class QuotesController {
  constructor(private readonly quotes: Quotes) {}

  @Can('invoicing.invoice.read')
  @Get()
  list(@InScope() scope: Scope): Promise<QuoteDto[]> {
    return this.quotes.list(scope) as Promise<QuoteDto[]>;
  }

  @Can('invoicing.invoice.write')
  @Post()
  async make(@Body() body: NewQuoteDto, @InScope() scope: Scope): Promise<InvoiceCreatedDto> {
    return {
      id: await this.quotes.make({
        ...body,
        activityId: body.activityId as ActivityId,
        clientId: body.clientId as ClientId,
        scope,
      }),
    };
  }

  /** Notes the client's answer. */
  @Can('invoicing.invoice.write')
  @Post(':id/decision')
  @HttpCode(204)
  decide(@Param('id', IdPipe) id: string, @Body() body: QuoteDecisionDto, @InScope() scope: Scope): Promise<void> {
    return this.quotes.decide({ id, ...body, scope });
  }

  /** Makes the draft invoice of an accepted quote. */
  @Can('invoicing.invoice.write')
  @Post(':id/invoice')
  async invoice(
    @Param('id', IdPipe) id: string,
    @Body() body: InvoiceQuoteDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<InvoiceCreatedDto> {
    return { id: await this.quotes.invoice({ id, termDays: body.termDays, by: me.displayName, scope }) };
  }
}
