import type { LocalDate } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, Me, PageQueryDto } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApprovePaymentFile } from '../application/approve-payment-file.use-case';
import { PaymentFileQuery } from '../application/payment-file.query';
import { PreparePaymentFile } from '../application/prepare-payment-file.use-case';
import { PaymentFileCreatedDto, PaymentFilePageDto, PaymentOrderPageDto, PreparePaymentFileDto } from './banking.dto';

@ApiTags('banking')
@Controller()
export class PaymentFilesController {
  constructor(
    private readonly prepare: PreparePaymentFile,
    private readonly approve: ApprovePaymentFile,
    private readonly query: PaymentFileQuery,
  ) {}

  /** Payments that wait for a file. */
  @Can('banking.payment.prepare')
  @Get('payment-orders')
  waiting(@Query() query: PageQueryDto): Promise<PaymentOrderPageDto> {
    return this.query.orders(null, query);
  }

  @Can('banking.payment.prepare')
  @Get('payment-files')
  list(@Query() query: PageQueryDto): Promise<PaymentFilePageDto> {
    return this.query.list(query);
  }

  /** Gathers the payments that wait into a file. */
  @Can('banking.payment.prepare')
  @Idempotent()
  @Post('payment-files')
  async create(@Body() body: PreparePaymentFileDto, @Me() me: Principal): Promise<PaymentFileCreatedDto> {
    return {
      id: await this.prepare.execute({
        dueUntil: body.dueUntil as LocalDate | undefined,
        by: { id: me.loginId, name: me.displayName },
      }),
    };
  }

  /** The payments of a file. */
  @Can('banking.payment.prepare')
  @Get('payment-files/:id/orders')
  orders(@Param('id', IdPipe) id: string, @Query() query: PageQueryDto): Promise<PaymentOrderPageDto> {
    return this.query.orders(id, query);
  }

  /** A second person approves: never the one who prepared it. */
  @Can('banking.payment.approve')
  @Post('payment-files/:id/approval')
  @HttpCode(204)
  approval(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.approve.execute({ id, by: { id: me.loginId, name: me.displayName } });
  }

  /** The pain.001 file for the bank, once approved. */
  @Can('banking.payment.approve')
  @Get('payment-files/:id/xml')
  @ApiProduces('application/xml')
  async xml(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { bytes, name } = await this.query.xml(id);
    return fileAnswer(bytes, name, 'application/xml');
  }
}
