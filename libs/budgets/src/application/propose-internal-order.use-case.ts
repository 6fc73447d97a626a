import { Activities } from '@coopera/activities';
import { type ActivityId, type Money, type Scope, wholeCooperative, yearOf } from '@coopera/kernel';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { InternalOrder, type OrderSide } from '../domain/internal-order';
import { InternalOrderRepository } from '../persistence/internal-order.repository';
import { InternalOrderNews } from './internal-order-news';

export interface InternalOrderProposal {
  /** The Activité of who proposes, and the side it takes. */
  ownActivityId: ActivityId;
  side: OrderSide;
  partnerId: ActivityId;
  title: string;
  amount: Money;
  by: string;
  scope: Scope;
}

/**
 * Proposes work between two Activités, by who does it or by who wants it; the other side answers.
 * Fails with: activities.activity-not-found, activities.activity-not-active, budgets.order-with-oneself, budgets.order-of-nothing
 */
@Injectable()
export class ProposeInternalOrder {
  constructor(
    private readonly orders: InternalOrderRepository,
    private readonly activities: Activities,
    private readonly news: InternalOrderNews,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ ownActivityId, side, partnerId, title, amount, by, scope }: InternalOrderProposal): Promise<string> {
    await this.activities.active(ownActivityId, scope);
    await this.activities.active(partnerId, wholeCooperative);
    const [sellerId, buyerId] = side === 'seller' ? [ownActivityId, partnerId] : [partnerId, ownActivityId];
    const [id, today] = [newId<'internal-order'>(), this.clock.today()];
    const number = await this.orders.nextNumber(yearOf(today));
    const parties = { sellerId, buyerId, proposedBySide: side };
    const order = InternalOrder.propose({ id, number, ...parties, title, amount, proposedOn: today, proposedBy: by });
    await this.orders.add(order);
    await this.audit.record({
      action: 'budgets.internal-order.propose',
      subjectKind: 'internal-order',
      subjectId: id,
      after: { ...parties, amount, title },
    });
    await this.news.proposed(order);
    return id;
  }
}
