import { ExpectedReceipts } from '@coopera/banking';
import { Parameters } from '@coopera/parameters';
import { Audit, Clock, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import { refuseOtherThanOwnAccount } from '../domain/paid-from';
import { ShareSubscription } from '../domain/share-subscription';
import { SubscriptionRepository } from '../persistence/subscription.repository';

/** What the owner of an expected receipt is called in banking. */
export const OWNER_KIND = 'share-subscription';

export interface SubscriptionWish {
  count: number;
  /** Where the money comes from: nothing but the holder's own account is taken. */
  paidFrom?: string;
}

/** Takes a subscription down, whoever it is for, and expects its money. Runs in the caller's transaction. */
@Injectable()
export class TakeSubscription {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly expected: ExpectedReceipts,
    private readonly parameters: Parameters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Fails with: shares.nothing-subscribed, shares.not-from-budget, shares.not-an-expense */
  async execute(holder: Holder, { count, paidFrom }: SubscriptionWish): Promise<ShareSubscription> {
    refuseOtherThanOwnAccount(paidFrom);
    const today = this.clock.today();
    const price = this.parameters.at(today).money('share.price').value;
    const id = newId<'share-subscription'>();
    const structuredCommunication = await this.expected.expect({
      ownerKind: OWNER_KIND,
      ownerId: id,
      reference: null,
      debtorName: holder.name,
      amount: ShareSubscription.amountOf(price, count),
      dueOn: null,
    });
    const { id: holderId, shareClass } = holder;
    const subscription = ShareSubscription.of({
      id,
      holderId,
      shareClass,
      count,
      price,
      structuredCommunication,
      subscribedOn: today,
    });
    await this.subscriptions.add(subscription, this.clock.now());
    await this.audit.record({
      action: 'shares.subscription.create',
      subjectKind: OWNER_KIND,
      subjectId: id,
      after: { count, shareClass },
    });
    return subscription;
  }
}
