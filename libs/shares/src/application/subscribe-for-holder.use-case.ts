import { Audit, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareSubscription } from '../domain/share-subscription';
import { sharesErrors } from '../shares.errors';
import { HolderBook, type NewHolder } from './holder-book';
import { type SubscriptionWish, TakeSubscription } from './take-subscription';

export interface HolderSubscription extends SubscriptionWish {
  /** Somebody who holds shares already, or a partner or colleague who is new. */
  holder: { id: string } | NewHolder;
}

/**
 * The secretary takes down the subscription of a partner or of somebody of the shared team.
 * Fails with: shares.member-subscribes-himself, shares.holder-not-found, shares.holder-erased, shares.nothing-subscribed,
 * shares.not-from-budget, shares.not-an-expense
 */
@Injectable()
export class SubscribeForHolder {
  constructor(
    private readonly holders: HolderBook,
    private readonly takeSubscription: TakeSubscription,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ holder: who, ...wish }: HolderSubscription): Promise<ShareSubscription> {
    const isKnown = 'id' in who;
    if (!isKnown && who.shareClass === 'A')
      throw sharesErrors.fail('member-subscribes-himself', {}, '/holder/shareClass');
    const holder = isKnown ? await this.holders.current(who.id) : await this.holders.add(who);
    if (!isKnown)
      await this.audit.record({
        action: 'shares.holder.add',
        subjectKind: 'share-holder',
        subjectId: holder.id,
        after: { shareClass: holder.shareClass },
      });
    return this.takeSubscription.execute(holder, wish);
  }
}
