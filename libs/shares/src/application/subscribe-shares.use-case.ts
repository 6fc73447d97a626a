import type { MemberId } from '@coopera/kernel';
import { Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareSubscription } from '../domain/share-subscription';
import { sharesErrors } from '../shares.errors';
import { HolderBook } from './holder-book';
import { type SubscriptionWish, TakeSubscription } from './take-subscription';

/**
 * A member subscribes to shares at the price of the day, and is told how to pay them by transfer. There is no other way to
 * pay: no budget of an Activité and no expense comes near.
 * Fails with: shares.not-a-member, shares.nothing-subscribed, shares.not-from-budget, shares.not-an-expense
 */
@Injectable()
export class SubscribeShares {
  constructor(
    private readonly holders: HolderBook,
    private readonly takeSubscription: TakeSubscription,
  ) {}

  @Transactional()
  async execute({ memberId, ...wish }: SubscriptionWish & { memberId: MemberId | null }): Promise<ShareSubscription> {
    if (!memberId) throw sharesErrors.fail('not-a-member');
    return this.takeSubscription.execute(await this.holders.ofMember(memberId), wish);
  }
}
