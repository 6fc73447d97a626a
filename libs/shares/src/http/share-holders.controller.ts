import { Can, Idempotent, IdPipe, PageQueryDto } from '@coopera/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EraseHolder } from '../application/erase-holder.use-case';
import type { NewHolder } from '../application/holder-book';
import { HolderListQuery } from '../application/holder-list.query';
import { PaymentInstructionsQuery } from '../application/payment-instructions.query';
import { SubscribeForHolder } from '../application/subscribe-for-holder.use-case';
import { SubscriptionListQuery } from '../application/subscription-list.query';
import {
  HolderFileDto,
  HolderPageDto,
  HolderQueryDto,
  NewHolderDto,
  NewHolderSubscriptionDto,
  WaitingSubscriptionPageDto,
} from './holder.dto';
import { ShareSubscriptionDto } from './share.dto';

@ApiTags('shares')
@Controller()
export class ShareHoldersController {
  constructor(
    private readonly holders: HolderListQuery,
    private readonly subscriptions: SubscriptionListQuery,
    private readonly subscribeForHolder: SubscribeForHolder,
    private readonly eraseHolder: EraseHolder,
    private readonly instructions: PaymentInstructionsQuery,
  ) {}

  /** Holders of shares, members or not. */
  @Can('shares.register.read')
  @Get('share-holders')
  list(@Query() query: HolderQueryDto): Promise<HolderPageDto> {
    return this.holders.list(query);
  }

  @Can('shares.register.read')
  @Get('share-holders/:id')
  read(@Param('id', IdPipe) id: string): Promise<HolderFileDto> {
    return this.holders.read(id);
  }

  /** Erases the person; what he held stays counted, and the chain holds. */
  @Can('shares.holder.manage')
  @Delete('share-holders/:id')
  @HttpCode(204)
  erase(@Param('id', IdPipe) id: string): Promise<void> {
    return this.eraseHolder.execute(id);
  }

  /** Subscriptions that wait for their money. */
  @Can('shares.register.read')
  @Get('share-subscriptions')
  waiting(@Query() query: PageQueryDto): Promise<WaitingSubscriptionPageDto> {
    return this.subscriptions.waiting(query);
  }

  /** Takes down the subscription of a partner, or of somebody of the shared team. */
  @Can('shares.holder.manage')
  @Idempotent()
  @Post('share-subscriptions')
  async subscribe(@Body() { holderId, holder, ...wish }: NewHolderSubscriptionDto): Promise<ShareSubscriptionDto> {
    const who = holderId ? { id: holderId } : asHolder(holder as NewHolderDto);
    const subscription = await this.subscribeForHolder.execute({ ...wish, holder: who });
    return { id: subscription.data.id, count: wish.count, ...(await this.instructions.of(subscription)) };
  }
}

const asHolder = ({ country, iban, ...person }: NewHolderDto): NewHolder => ({
  ...person,
  country: country ?? 'BE',
  iban: iban ?? null,
});
