import { type Principal } from '@coopera/platform';
import { Can, Idempotent, Me } from '@coopera/platform/http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PaymentInstructionsQuery } from '../application/payment-instructions.query';
import { ShareAccountQuery } from '../application/share-account.query';
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
  async subscribe(@Body() { count }: NewShareSubscriptionDto, @Me() me: Principal): Promise<ShareSubscriptionDto> {
    const subscription = await this.subscribeShares.execute({ memberId: me.memberId, count });
    return { id: subscription.data.id, count, ...(await this.instructions.of(subscription)) };
  }
}
