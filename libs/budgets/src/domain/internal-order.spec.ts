import { type ActivityId, localDate, Money } from '@coopera/kernel';
import { InternalOrder, type OrderSide } from './internal-order';

const [seller, buyer] = ['s' as ActivityId, 'b' as ActivityId];
const today = localDate('2026-11-24');
const as = (...sides: OrderSide[]) => ({ sides, by: 'Camille', on: today });
const order = (more: { proposedBySide?: OrderSide; amount?: Money; buyerId?: ActivityId } = {}) =>
  InternalOrder.propose({
    id: 'o',
    number: 'BI-2026-000001',
    sellerId: seller,
    buyerId: buyer,
    proposedBySide: 'seller',
    title: 'Photos',
    amount: Money.of('250.00'),
    proposedOn: today,
    proposedBy: 'Lotte',
    ...more,
  });
const accepted = () => {
  const made = order();
  made.accept(as('buyer'));
  return made;
};

describe('an internal order', () => {
  it('binds two Activités, for an amount above zero', () => {
    expect(() => order({ buyerId: seller })).toThrow('budgets.order-with-oneself');
    expect(() => order({ amount: Money.zero() })).toThrow('budgets.order-of-nothing');
    expect(() => order({ amount: Money.of('-1.00') })).toThrow('budgets.order-of-nothing');
  });

  it.each<[OrderSide, OrderSide]>([
    ['seller', 'buyer'],
    ['buyer', 'seller'],
  ])('proposed by the %s awaits the %s, and nobody else', (proposedBySide, other) => {
    const made = order({ proposedBySide });
    expect(made.awaits).toBe(other);
    expect(() => made.accept(as(proposedBySide))).toThrow('budgets.order-awaits-the-other-side');
    expect(() => made.refuse(as(proposedBySide), 'no')).toThrow('budgets.order-awaits-the-other-side');
    made.accept(as(other));
    expect([made.data.status, made.awaits]).toEqual(['accepted', null]);
  });

  it('is answered once', () => {
    const made = order();
    made.refuse(as('buyer'), 'Trop cher');
    expect(made.data).toMatchObject({ status: 'refused', reason: 'Trop cher' });
    for (const deed of [() => made.accept(as('buyer')), () => made.withdraw(as('seller'))])
      expect(deed).toThrow('budgets.order-decided');
  });

  it('is withdrawn by the side that proposed it, before an answer', () => {
    expect(() => order().withdraw(as('buyer'))).toThrow('budgets.order-of-the-other-side');
    const made = order();
    made.withdraw(as('seller'));
    expect(made.data.status).toBe('withdrawn');
  });

  it('is undone when both sides want it', () => {
    const made = accepted();
    expect(made.cancel(as('seller'))).toBe(false);
    expect([made.data.status, made.awaits]).toEqual(['accepted', 'buyer']);
    expect(() => made.cancel(as('seller'))).toThrow('budgets.order-awaits-the-other-side');
    expect(made.cancel(as('buyer'))).toBe(true);
    expect(made.data).toMatchObject({ status: 'cancelled', cancelledOn: today });
  });

  it('stays when the other side keeps it', () => {
    const made = accepted();
    made.cancel(as('seller'));
    made.keep();
    expect([made.data.status, made.awaits]).toEqual(['accepted', null]);
  });

  it('is undone at once by who bears both Activités', () => {
    const made = accepted();
    expect(made.cancel(as('seller', 'buyer'))).toBe(true);
  });

  it('is not undone before it is accepted', () => {
    expect(() => order().cancel(as('seller'))).toThrow('budgets.order-not-accepted');
    expect(() => order().keep()).toThrow('budgets.order-not-accepted');
  });
});
