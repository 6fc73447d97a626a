import { ExpectedReceipts } from '@coopera/banking';
import type { MemberId } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ShareSubscription } from '../domain/share-subscription';
import { SubscriptionRepository } from '../persistence/subscription.repository';
import { sharesErrors } from '../shares.errors';

/** What the owner of an expected receipt is called in banking. */
export const OWNER_KIND = 'share-subscription';

/**
 * A member subscribes to shares at the price of the day, and is told how to pay them by transfer. There is no other way to
 * pay: no budget of an Activité and no expense comes near. Fails with: shares.not-a-member, shares.nothing-subscribed
 */
@Injectable()
export class SubscribeShares {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly members: Members,
    private readonly expected: ExpectedReceipts,
    private readonly parameters: Parameters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ memberId, count }: { memberId: MemberId | null; count: number }): Promise<ShareSubscription> {
    if (!memberId) throw sharesErrors.fail('not-a-member');
    const { name } = await this.members.card(memberId);
    const today = this.clock.today();
    const price = this.parameters.at(today).money('share.price').value;
    const id = newId<'share-subscription'>();
    const structuredCommunication = await this.expected.expect({
      ownerKind: OWNER_KIND,
      ownerId: id,
      reference: null,
      debtorName: name,
      amount: ShareSubscription.amountOf(price, count),
      dueOn: null,
    });
    const subscription = ShareSubscription.of({
      id,
      memberId,
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
      after: { count },
    });
    return subscription;
  }
}
