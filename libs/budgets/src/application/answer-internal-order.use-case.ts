import { Activities } from '@coopera/activities';
import type { ActivityId, Scope } from '@coopera/kernel';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type InternalOrder, type OrderAnswer, type OrderDeed, type OrderSide } from '../domain/internal-order';
import { InternalOrderRepository } from '../persistence/internal-order.repository';
import { InternalOrderNews } from './internal-order-news';
import { InternalTransfer } from './internal-transfer';

export interface AnswerInput {
  id: string;
  answer: OrderAnswer;
  /** Told to the other side when one refuses. */
  reason: string;
  by: string;
  scope: Scope;
}

/**
 * What a side does with an order: accepting moves the budget, and the second word for a cancellation moves it back.
 * Fails with: budgets.order-not-found, budgets.order-decided, budgets.order-not-accepted, budgets.order-awaits-the-other-side,
 * budgets.order-of-the-other-side, budgets.not-enough-budget
 */
@Injectable()
export class AnswerInternalOrder {
  constructor(
    private readonly orders: InternalOrderRepository,
    private readonly activities: Activities,
    private readonly transfer: InternalTransfer,
    private readonly news: InternalOrderNews,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, answer, reason, by, scope }: AnswerInput): Promise<void> {
    const own = (await this.activities.idsInScope(scope)) ?? [];
    const order = await this.orders.getForUpdate(id, own);
    const deed = { sides: sidesOf(order, own), by, on: this.clock.today() };
    await this.act(order, answer, deed, reason);
    await this.orders.save(order);
    await this.audit.record({
      action: `budgets.internal-order.${answer}`,
      subjectKind: 'internal-order',
      subjectId: id,
      after: { status: order.data.status },
    });
    await this.news.answered(order, answer);
  }

  private async act(order: InternalOrder, answer: OrderAnswer, deed: OrderDeed, reason: string): Promise<void> {
    if (answer === 'refuse') return order.refuse(deed, reason);
    if (answer === 'withdraw') return order.withdraw(deed);
    if (answer === 'keep') return order.keep();
    if (answer === 'cancel') return order.cancel(deed) ? this.moveBack(order, deed) : undefined;
    order.accept(deed);
    const { buyerId, sellerId } = order.data;
    return this.move(order, deed, 'internal-order-accepted', { from: buyerId, to: sellerId });
  }

  private moveBack(order: InternalOrder, deed: OrderDeed): Promise<void> {
    const { buyerId, sellerId } = order.data;
    return this.move(order, deed, 'internal-order-cancelled', { from: sellerId, to: buyerId });
  }

  private async move(
    { data: { id, number, title, amount, sellerId, buyerId } }: InternalOrder,
    { on }: OrderDeed,
    reason: 'internal-order-accepted' | 'internal-order-cancelled',
    way: { from: ActivityId; to: ActivityId },
  ): Promise<void> {
    const names = await this.activities.names([sellerId, buyerId]);
    const params = { number, title, seller: names.get(sellerId) ?? '', buyer: names.get(buyerId) ?? '' };
    await this.transfer.move({ ...way, amount, on, reason, source: { kind: 'internal-order', id }, params });
  }
}

const sidesOf = ({ data: { sellerId, buyerId } }: InternalOrder, own: readonly ActivityId[]): OrderSide[] => [
  ...(own.includes(sellerId) ? (['seller'] as const) : []),
  ...(own.includes(buyerId) ? (['buyer'] as const) : []),
];
