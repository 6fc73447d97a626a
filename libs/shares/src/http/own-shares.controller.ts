import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { PaymentInstructionsQuery } from '../application/payment-instructions.query';
import { RequestCertificate } from '../application/request-certificate.use-case';
import { ShareAccountQuery } from '../application/share-account.query';
import { ShareCertificateQuery } from '../application/share-certificate.query';
import { SubscribeShares } from '../application/subscribe-shares.use-case';
import { sharesErrors } from '../shares.errors';
import { NewShareSubscriptionDto, ShareAccountDto, ShareSubscriptionDto } from './share.dto';

@ApiTags('shares')
@Controller('me')
export class OwnSharesController {
  constructor(
    private readonly account: ShareAccountQuery,
    private readonly subscribeShares: SubscribeShares,
    private readonly instructions: PaymentInstructionsQuery,
    private readonly certificates: ShareCertificateQuery,
    private readonly requestCertificate: RequestCertificate,
  ) {}

  /** One's own shares, and the calendar years they cover. */
  @Can('shares.self.read')
  @Get('shares')
  async own(@Me() me: Principal): Promise<ShareAccountDto> {
    if (!me.memberId) throw sharesErrors.fail('not-a-member');
    return this.account.of(me.memberId);
  }

  /** Subscribes to shares, to be paid by transfer from one's own account. */
  @Can('shares.self.subscribe')
  @Idempotent()
  @Post('share-subscriptions')
  async subscribe(@Body() body: NewShareSubscriptionDto, @Me() me: Principal): Promise<ShareSubscriptionDto> {
    const subscription = await this.subscribeShares.execute({ memberId: me.memberId, ...body });
    return { id: subscription.data.id, count: body.count, ...(await this.instructions.of(subscription)) };
  }

  /** The certificate of one's own operation, as a PDF. */
  @Can('shares.self.read')
  @Get('share-certificates/:operation/pdf')
  @ApiProduces('application/pdf')
  async certificate(@Param('operation', ParseIntPipe) operation: number, @Me() me: Principal): Promise<StreamableFile> {
    const { bytes, name, type } = await this.certificates.own(operation, me.memberId);
    return fileAnswer(bytes, name, type);
  }

  /** Asks for the certificate of shares that were taken over; the worker makes it. */
  @Can('shares.self.read')
  @Post('share-certificates/:operation')
  @HttpCode(202)
  askCertificate(@Param('operation', ParseIntPipe) operation: number, @Me() me: Principal): Promise<void> {
    return this.requestCertificate.execute(operation, me.memberId);
  }
}
