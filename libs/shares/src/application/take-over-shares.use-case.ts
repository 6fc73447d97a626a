import { type LocalDate, type MemberId, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import { ShareSubscription } from '../domain/share-subscription';
import { RegisterRepository } from '../persistence/register.repository';
import { SubscriptionRepository } from '../persistence/subscription.repository';
import { HolderBook, type NewHolder } from './holder-book';

export interface OldShares {
  count: number;
  price: Money;
  subscribedOn: LocalDate;
  paidOn: LocalDate;
}

export interface OldHolding {
  holder: MemberId | NewHolder;
  shares: OldShares[];
  isFounder?: boolean;
}

/**
 * Takes over holdings from a register kept elsewhere, in the order given: lines of the register, and one entry for the money
 * that the bank received then. Quietly: nobody is written to. Fails with: members.member-not-found, ledger.period-closed
 */
@Injectable()
export class TakeOverShares {
  constructor(
    private readonly holders: HolderBook,
    private readonly subscriptions: SubscriptionRepository,
    private readonly register: RegisterRepository,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @returns the capital taken over */
  @Transactional()
  async execute(holdings: OldHolding[]): Promise<Money> {
    const id = newId<'share-take-over'>();
    const capital = Money.sum(
      holdings.flatMap(({ shares }) => shares.map(({ count, price }) => ShareSubscription.amountOf(price, count))),
    );
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: this.clock.today(),
      reason: 'shares-taken-over',
      source: { kind: 'share-take-over', id },
      params: { holders: String(holdings.length) },
      lines: [debit('550', capital), credit('100', capital)],
    });
    await this.audit.record({
      action: 'shares.register.take-over',
      subjectKind: 'share-register',
      subjectId: id,
      after: { holders: holdings.length, capital: capital.toString() },
    });
    for (const holding of holdings) await this.takeOver(holding);
    return capital;
  }

  private async takeOver({ holder, shares, isFounder }: OldHolding): Promise<void> {
    const known = typeof holder === 'string' ? await this.holders.ofMember(holder) : await this.holders.add(holder);
    if (isFounder) await this.holders.markFounder(known.id);
    for (const one of shares) await this.write(known, one);
  }

  private async write(holder: Holder, old: OldShares): Promise<void> {
    const subscription = ShareSubscription.restore({
      ...old,
      id: newId<'share-subscription'>(),
      holderId: holder.id,
      shareClass: holder.shareClass,
      structuredCommunication: '',
      received: ShareSubscription.amountOf(old.price, old.count),
    });
    const now = this.clock.now();
    await this.subscriptions.addPaid(subscription, now);
    await this.register.append(holder, {
      kind: 'subscription',
      sourceId: subscription.data.id,
      count: old.count,
      price: old.price.cents.toString(),
      amount: subscription.amount.cents.toString(),
      subscribedOn: old.subscribedOn,
      paidOn: old.paidOn,
      recordedAt: now,
      corrects: null,
      reason: null,
    });
  }
}
