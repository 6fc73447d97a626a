import { Activities } from '@coopera/activities';
import { Members } from '@coopera/members';
import { Mailer, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type InternalOrder, type OrderAnswer, type OrderSide, otherSide } from '../domain/internal-order';
import { type InternalOrderMoved, internalOrderAccepted, internalOrderCancelled } from '../events';

interface Letter {
  template: string;
  to: OrderSide;
}

/** Whoever did not act is told; who bears both Activités undoes an order without a letter. */
function letterOf({ data, awaits }: InternalOrder, answer: OrderAnswer): Letter | null {
  const { proposedBySide, cancelAskedBySide } = data;
  if (answer === 'accept') return { template: 'accepted', to: proposedBySide };
  if (answer === 'refuse') return { template: 'refused', to: proposedBySide };
  if (answer === 'withdraw') return { template: 'withdrawn', to: otherSide(proposedBySide) };
  if (answer === 'cancel' && awaits) return { template: 'cancel-asked', to: awaits };
  if (answer === 'cancel' && cancelAskedBySide) return { template: 'cancelled', to: cancelAskedBySide };
  return null;
}

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
    return this.mail({ template: 'proposed', to: otherSide(order.data.proposedBySide) }, order);
  }

  async answered(order: InternalOrder, answer: OrderAnswer): Promise<void> {
    if (answer === 'accept') await this.outbox.announce(internalOrderAccepted.of(asMoved(order)));
    if (order.data.status === 'cancelled') await this.outbox.announce(internalOrderCancelled.of(asMoved(order)));
    const letter = letterOf(order, answer);
    if (letter) await this.mail(letter, order);
  }

  private async mail({ template, to }: Letter, { data }: InternalOrder): Promise<void> {
    const names = await this.activities.names([data.sellerId, data.buyerId]);
    const bearers = await this.activities.bearersOf(to === 'seller' ? data.sellerId : data.buyerId);
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
