import { Money } from '@coopera/kernel';
import { parcelsOf, refundOf } from './refund';

const eur = (text: string) => Money.of(text);

describe('the refund of shares', () => {
  it.each([
    ['what was paid', [[3, '30.00']], '30.00', '90.00'],
    ['never more than was paid', [[3, '30.00']], '35.00', '90.00'],
    ['the price of the day where it is lower', [[3, '30.00']], '20.00', '60.00'],
    [
      'each parcel by itself',
      [
        [1, '25.00'],
        [2, '30.00'],
      ],
      '28.00',
      '81.00',
    ],
    ['nothing for nothing', [], '30.00', '0.00'],
  ] as const)('is %s', (_what, lines, price, refund) => {
    const parcels = parcelsOf(lines.map(([count, paid]) => ({ count, price: eur(paid) })));
    expect(refundOf(parcels, eur(price), 'lower-of-paid-and-price').toString()).toBe(refund);
  });

  it('may be what was paid, by another parameter', () =>
    expect(refundOf([{ count: 2, price: eur('30.00') }], eur('20.00'), 'paid').toString()).toBe('60.00'));

  it('leaves out what a counter-entry or an earlier resignation took away', () =>
    expect(parcelsOf([3, -1, -2, 1].map((count) => ({ count, price: eur('30.00') })))).toEqual([
      { count: 1, price: eur('30.00') },
    ]));
});
