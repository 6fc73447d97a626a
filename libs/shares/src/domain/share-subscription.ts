import { type LocalDate, Money, type ReceiptId } from '@coopera/kernel';
import { sharesErrors } from '../shares.errors';
import type { ShareClass } from './holder';

export interface SubscriptionState {
  id: string;
  holderId: string;
  shareClass: ShareClass;
  count: number;
  price: Money;
  structuredCommunication: string;
  subscribedOn: LocalDate;
  received: Money;
  paidOn: LocalDate | null;
}

export interface ShareReceipt {
  receiptId: ReceiptId;
  amount: Money;
  receivedOn: LocalDate;
}

/** A holder's promise to bring capital. It becomes shares when the bank has received all of it, and not before. */
export class ShareSubscription {
  private constructor(private state: SubscriptionState) {}

  /** What a number of shares costs. Fails with: shares.nothing-subscribed */
  static amountOf(price: Money, count: number): Money {
    if (!Number.isInteger(count) || count < 1) throw sharesErrors.fail('nothing-subscribed', {}, '/count');
    return price.times(count);
  }

  static of(state: Omit<SubscriptionState, 'received' | 'paidOn'>): ShareSubscription {
    return new ShareSubscription({ ...state, received: Money.zero(), paidOn: null });
  }

  static restore(state: SubscriptionState): ShareSubscription {
    return new ShareSubscription(state);
  }

  get data(): Readonly<SubscriptionState> {
    return this.state;
  }
  get amount(): Money {
    return this.state.price.times(this.state.count);
  }
  get outstanding(): Money {
    return this.amount.minus(this.state.received);
  }
  get isPaid(): boolean {
    return this.state.paidOn !== null;
  }

  /** Adds money of the bank; the last euro makes it paid. Fails with: shares.more-than-due */
  receive({ amount, receivedOn }: ShareReceipt): void {
    if (amount.compare(this.outstanding) > 0)
      throw sharesErrors.fail('more-than-due', { due: this.outstanding.toString() });
    const received = this.state.received.plus(amount);
    this.state = { ...this.state, received, paidOn: received.equals(this.amount) ? receivedOn : null };
  }
}
