import type { ActivityId, LocalDate, Money } from '@coopera/kernel';
import { internalOrderErrors } from '../internal-orders.errors';

export const internalOrderStatuses = ['proposed', 'accepted', 'refused', 'withdrawn', 'cancelled'] as const;
export type InternalOrderStatus = (typeof internalOrderStatuses)[number];
export type OrderSide = 'seller' | 'buyer';
/** What a side does with an order. */
export type OrderAnswer = 'accept' | 'refuse' | 'withdraw' | 'cancel' | 'keep';

export interface InternalOrderState {
  id: string;
  number: string;
  sellerId: ActivityId;
  buyerId: ActivityId;
  proposedBySide: OrderSide;
  title: string;
  amount: Money;
  status: InternalOrderStatus;
  proposedOn: LocalDate;
  proposedBy: string;
  decidedOn: LocalDate | null;
  decidedBy: string | null;
  reason: string | null;
  cancelAskedBySide: OrderSide | null;
  cancelledOn: LocalDate | null;
}

export type NewInternalOrder = Pick<
  InternalOrderState,
  'id' | 'number' | 'sellerId' | 'buyerId' | 'proposedBySide' | 'title' | 'amount' | 'proposedOn' | 'proposedBy'
>;

/** Who acts, for which sides (a member may bear both Activités), and when. */
export interface OrderDeed {
  sides: readonly OrderSide[];
  by: string;
  on: LocalDate;
}

export const otherSide = (side: OrderSide): OrderSide => (side === 'seller' ? 'buyer' : 'seller');

/**
 * Work of one Activité for another: both sides agree, and budget moves. Inside one company there is no invoice, no levy and
 * no VAT. Undone only when both sides want it.
 */
export class InternalOrder {
  private constructor(private state: InternalOrderState) {}

  /** Fails with: budgets.order-with-oneself, budgets.order-of-nothing */
  static propose(data: NewInternalOrder): InternalOrder {
    if (data.sellerId === data.buyerId) throw internalOrderErrors.fail('order-with-oneself');
    if (data.amount.isNegative() || data.amount.isZero())
      throw internalOrderErrors.fail('order-of-nothing', {}, '/amount');
    const open = { decidedOn: null, decidedBy: null, reason: null, cancelAskedBySide: null, cancelledOn: null };
    return new InternalOrder({ ...data, ...open, status: 'proposed' });
  }

  static restore(state: InternalOrderState): InternalOrder {
    return new InternalOrder(state);
  }

  get data(): Readonly<InternalOrderState> {
    return this.state;
  }

  /** The side whose answer is awaited; null where nothing is. */
  get awaits(): OrderSide | null {
    const { status, proposedBySide, cancelAskedBySide } = this.state;
    if (status === 'proposed') return otherSide(proposedBySide);
    return status === 'accepted' && cancelAskedBySide ? otherSide(cancelAskedBySide) : null;
  }

  /** The other side agrees. Fails with: budgets.order-decided, budgets.order-awaits-the-other-side */
  accept(deed: OrderDeed): void {
    this.decide('accepted', deed, null);
  }

  /** The other side does not. */
  refuse(deed: OrderDeed, reason: string): void {
    this.decide('refused', deed, reason);
  }

  /** The side that proposed takes it back. Fails with: budgets.order-decided, budgets.order-of-the-other-side */
  withdraw({ sides, by, on }: OrderDeed): void {
    this.mustBe('proposed');
    if (!sides.includes(this.state.proposedBySide)) throw internalOrderErrors.fail('order-of-the-other-side');
    this.state = { ...this.state, status: 'withdrawn', decidedOn: on, decidedBy: by };
  }

  /**
   * Asks to undo what was accepted; the second side's word undoes it.
   * Fails with: budgets.order-not-accepted, budgets.order-awaits-the-other-side
   * @returns whether it is undone now
   */
  cancel({ sides, on }: OrderDeed): boolean {
    if (this.state.status !== 'accepted') throw internalOrderErrors.fail('order-not-accepted');
    const asked = this.state.cancelAskedBySide;
    if (!asked && sides.length < 2) {
      this.state = { ...this.state, cancelAskedBySide: sides[0] ?? null };
      return false;
    }
    if (asked && !sides.includes(otherSide(asked))) throw internalOrderErrors.fail('order-awaits-the-other-side');
    this.state = { ...this.state, status: 'cancelled', cancelledOn: on };
    return true;
  }

  /** The other side keeps the order as it is. Fails with: budgets.order-not-accepted */
  keep(): void {
    if (this.state.status !== 'accepted') throw internalOrderErrors.fail('order-not-accepted');
    this.state = { ...this.state, cancelAskedBySide: null };
  }

  private decide(status: 'accepted' | 'refused', { sides, by, on }: OrderDeed, reason: string | null): void {
    this.mustBe('proposed');
    if (!sides.includes(otherSide(this.state.proposedBySide)))
      throw internalOrderErrors.fail('order-awaits-the-other-side');
    this.state = { ...this.state, status, decidedOn: on, decidedBy: by, reason };
  }

  private mustBe(status: InternalOrderStatus): void {
    if (this.state.status !== status) throw internalOrderErrors.fail('order-decided');
  }
}
