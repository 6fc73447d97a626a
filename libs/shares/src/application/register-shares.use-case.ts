import type { LocalDate } from '@coopera/kernel';
import { credit, debit, type EntryData, Ledger } from '@coopera/ledger';
import { Clock, Organisation, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareReceipt, ShareSubscription } from '../domain/share-subscription';
import { RegisterRepository } from '../persistence/register.repository';
import { SubscriptionRepository } from '../persistence/subscription.repository';
import { sharesErrors } from '../shares.errors';
import { HolderBook } from './holder-book';
import { ShareNews } from './share-news';
import { OWNER_KIND } from './take-subscription';

export interface SubscriptionReceipt extends ShareReceipt {
  subscriptionId: string;
  payerIban?: string | null;
}

/**
 * Records money received for a subscription. The last euro writes the register, books the capital and tells it; a part
 * waits. Safe to replay. Money of the cooperative's own account is money of a budget or an expense, and is refused.
 * Fails with: shares.subscription-not-found, shares.more-than-due, shares.paid-by-cooperative, ledger.period-closed
 */
@Injectable()
export class RegisterShares {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly register: RegisterRepository,
    private readonly holders: HolderBook,
    private readonly ledger: Ledger,
    private readonly organisation: Organisation,
    private readonly news: ShareNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ subscriptionId, payerIban, ...receipt }: SubscriptionReceipt): Promise<void> {
    const subscription = await this.subscriptions.getForUpdate(subscriptionId);
    await this.refuseOwnMoney(payerIban ?? null);
    if (!(await this.subscriptions.addReceipt(subscriptionId, receipt))) return; // replayed
    subscription.receive(receipt);
    await this.subscriptions.saveReceived(subscription);
    if (!subscription.isPaid) return;
    const holder = await this.holders.current(subscription.data.holderId);
    await this.ledger.post(capitalEntry(subscription, holder.name));
    // The counter of the register is locked from here on: only what needs the number follows.
    const operation = await this.register.append(holder, lineOf(subscription, this.clock.now()));
    await this.news.subscribed(subscription, holder, operation);
  }

  private async refuseOwnMoney(payerIban: string | null): Promise<void> {
    if (!payerIban) return;
    const { iban } = await this.organisation.card();
    if (payerIban.replace(/\s/g, '') === iban) throw sharesErrors.fail('paid-by-cooperative', { iban });
  }
}

const lineOf = ({ data, amount }: ShareSubscription, recordedAt: Date) => ({
  kind: 'subscription' as const,
  sourceId: data.id,
  count: data.count,
  price: data.price.cents.toString(),
  amount: amount.cents.toString(),
  subscribedOn: data.subscribedOn,
  paidOn: data.paidOn as LocalDate,
  recordedAt,
  corrects: null,
  reason: null,
});

/** The receipts leave the suspense account and become capital (PCMN 100). */
const capitalEntry = (subscription: ShareSubscription, holderName: string): EntryData => ({
  ledger: 'statutory',
  occurredOn: subscription.data.paidOn as LocalDate,
  reason: 'shares-paid',
  source: { kind: OWNER_KIND, id: subscription.data.id },
  params: { member: holderName, count: String(subscription.data.count) },
  lines: [debit('499', subscription.amount), credit('100', subscription.amount)],
});
