import { localDate, Money, type ReceiptId } from '@coopera/kernel';
import { ShareSubscription } from './share-subscription';

const subscription = () =>
  ShareSubscription.of({
    id: '00000000-0000-7000-8000-000000000001',
    holderId: '00000000-0000-7000-8000-000000000002',
    shareClass: 'A',
    count: 3,
    price: Money.of('30.00'),
    structuredCommunication: '000145932557',
    subscribedOn: localDate('2026-11-24'),
  });
const receipt = (amount: string, receivedOn = '2026-11-26') => ({
  receiptId: '00000000-0000-7000-8000-000000000003' as ReceiptId,
  amount: Money.of(amount),
  receivedOn: localDate(receivedOn),
});

describe('a subscription to shares', () => {
  it('costs the price of each share', () => expect(subscription().amount).toEqual(Money.of('90.00')));

  it('waits while a part is missing', () => {
    const one = subscription();
    one.receive(receipt('60.00'));
    expect([one.isPaid, one.outstanding.toString()]).toEqual([false, '30.00']);
  });

  it('is paid on the day of the last euro', () => {
    const one = subscription();
    one.receive(receipt('60.00', '2026-11-26'));
    one.receive(receipt('30.00', '2026-12-01'));
    expect([one.isPaid, one.data.paidOn]).toEqual([true, '2026-12-01']);
  });

  it('never takes more than it costs', () =>
    expect(() => subscription().receive(receipt('90.01'))).toThrow('shares.more-than-due'));

  it.each([0, -1, 1.5])('is not for %d shares', (count) =>
    expect(() => ShareSubscription.amountOf(Money.of('30.00'), count)).toThrow('shares.nothing-subscribed'),
  );
});
