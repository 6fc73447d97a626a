import type { LocalDate } from '@coopera/kernel';
import { credit, debit, type EntryData, Ledger } from '@coopera/ledger';
import { Members } from '@coopera/members';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareReceipt, ShareSubscription } from '../domain/share-subscription';
import { RegisterRepository } from '../persistence/register.repository';
import { SubscriptionRepository } from '../persistence/subscription.repository';
import { ShareConfirmation } from './share-confirmation';
import { OWNER_KIND } from './subscribe-shares.use-case';

/**
 * Records money received for a subscription. The last euro writes the register, books the capital and confirms it to the
 * member; a part waits. Safe to replay. Fails with: shares.subscription-not-found, shares.more-than-due, ledger.period-closed
 */
@Injectable()
export class RegisterShares {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly register: RegisterRepository,
    private readonly members: Members,
    private readonly ledger: Ledger,
    private readonly confirmation: ShareConfirmation,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ subscriptionId, ...receipt }: ShareReceipt & { subscriptionId: string }): Promise<void> {
    const subscription = await this.subscriptions.getForUpdate(subscriptionId);
    if (!(await this.subscriptions.addReceipt(subscriptionId, receipt))) return; // replayed
    subscription.receive(receipt);
    await this.subscriptions.saveReceived(subscription);
    if (!subscription.isPaid) return;
    const holder = await this.members.card(subscription.data.memberId);
    await this.ledger.post(capitalEntry(subscription, holder.name));
    // The counter of the register is locked from here on: only what needs the number follows.
    const operation = await this.register.append(subscription, holder, this.clock.now());
    await this.confirmation.send(subscription, holder, operation);
  }
}

/** The receipts leave the suspense account and become capital (PCMN 100). */
const capitalEntry = (subscription: ShareSubscription, holderName: string): EntryData => ({
  ledger: 'statutory',
  occurredOn: subscription.data.paidOn as LocalDate,
  reason: 'shares-paid',
  source: { kind: OWNER_KIND, id: subscription.data.id },
  params: { member: holderName, count: String(subscription.data.count) },
  lines: [debit('499', subscription.amount), credit('100', subscription.amount)],
});
