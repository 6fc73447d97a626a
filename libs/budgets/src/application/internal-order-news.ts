import { Activities } from '@coopera/activities';
import type { ActivityId } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Mailer, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type InternalOrder, type OrderAnswer, otherSide } from '../domain/internal-order';
import { type InternalOrderMoved, internalOrderAccepted, internalOrderCancelled } from '../events';

/** Tells the bearers of the other Activité what happened to an order, and third parties when budget moved. */
@Injectable()
export class InternalOrderNews {
  constructor(
    private readonly activities: Activities,
    private readonly members: Members,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
  ) {}

  proposed(order: InternalOrder): Promise<void> {
    const { proposedBySide, sellerId, buyerId } = order.data;
    return this.mail('proposed', order, otherSide(proposedBySide) === 'seller' ? sellerId : buyerId);
  }

  async answered(order: InternalOrder, answer: OrderAnswer): Promise<void> {
    const { status, proposedBySide, sellerId, buyerId } = order.data;
    if (answer === 'accept') await this.outbox.announce(internalOrderAccepted.of(asMoved(order)));
    if (status === 'cancelled') await this.outbox.announce(internalOrderCancelled.of(asMoved(order)));
    const proposer = proposedBySide === 'seller' ? sellerId : buyerId;
    if (answer === 'accept') return this.mail('accepted', order, proposer);
    if (answer === 'refuse') return this.mail('refused', order, proposer);
    if (answer === 'cancel' && order.awaits)
      return this.mail('cancel-asked', order, order.awaits === 'seller' ? sellerId : buyerId);
  }

  private async mail(template: string, { data }: InternalOrder, to: ActivityId): Promise<void> {
    const names = await this.activities.names([data.sellerId, data.buyerId]);
    const bearers = await this.activities.bearersOf(to);
    const cards = await this.members.cards(bearers.map(({ memberId }) => memberId));
    for (const { email, name, language } of cards.values())
      await this.mailer.queue({
        template: `budgets/internal-order-${template}`,
        language,
        to: email,
        data: {
          name,
          number: data.number,
          title: data.title,
          amount: language === 'en' ? data.amount.toString() : data.amount.toString().replace('.', ','),
          seller: names.get(data.sellerId),
          buyer: names.get(data.buyerId),
          reason: data.reason,
        },
        about: { kind: 'internal-order', id: data.id },
      });
  }
}

const asMoved = ({ data: { id, number, sellerId, buyerId, amount } }: InternalOrder): InternalOrderMoved => ({
  orderId: id,
  number,
  sellerId,
  buyerId,
  amount: amount.toJSON(),
});
