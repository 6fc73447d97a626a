import type { InvoiceId } from '@coopera/kernel';
import { type Page, type Principal } from '@coopera/platform';
import { Can, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DecideWriteOff } from '../application/decide-write-off.use-case';
import { ProposeWriteOff } from '../application/propose-write-off.use-case';
import { WriteOffListQuery } from '../application/write-off-list.query';
import { DecideWriteOffDto, ProposeWriteOffDto, WriteOffDto, WriteOffPageDto, WriteOffQueryDto } from './write-off.dto';

@ApiTags('invoicing')
@Controller()
export class WriteOffsController {
  constructor(
    private readonly lists: WriteOffListQuery,
    private readonly propose: ProposeWriteOff,
    private readonly decide: DecideWriteOff,
  ) {}

  /** Invoices given up for lost, or proposed to be. */
  @Can('invoicing.write-off.propose')
  @Get('write-offs')
  @ApiOkResponse({ type: WriteOffPageDto })
  list(@Query() query: WriteOffQueryDto): Promise<Page<WriteOffDto>> {
    return this.lists.list(query, query.status);
  }

  /** Proposes to give an invoice up for lost; a second person confirms. */
  @Can('invoicing.write-off.propose')
  @Post('invoices/:id/write-off')
  @HttpCode(204)
  ask(@Param('id', IdPipe) id: string, @Body() { reason }: ProposeWriteOffDto, @Me() me: Principal): Promise<void> {
    return this.propose.execute({ invoiceId: id as InvoiceId, reason, by: { id: me.loginId, name: me.displayName } });
  }

  /** A second person confirms: the pot covers the budget, and nobody is reminded any more. */
  @Can('invoicing.write-off.confirm')
  @Post('invoices/:id/write-off/answer')
  @HttpCode(204)
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { isConfirmed }: DecideWriteOffDto,
    @Me() me: Principal,
  ): Promise<void> {
    return this.decide.execute({
      invoiceId: id as InvoiceId,
      isConfirmed,
      by: { id: me.loginId, name: me.displayName },
    });
  }
}
