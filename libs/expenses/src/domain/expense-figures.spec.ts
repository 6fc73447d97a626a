import { Decimal, Money } from '@coopera/kernel';
import fc from 'fast-check';
import { figuresOf, highestVat } from './expense-figures';
import type { ExpenseType } from './expense-type';

const type = (deductible: string, professional = '100'): ExpenseType => ({
  code: 'x',
  family: 'both',
  nature: 'services',
  account: '6160',
  deductible: Decimal.of(deductible),
  professional: Decimal.of(professional),
  vat: Decimal.of('21'),
  needsReceipt: true,
  isUnverified: false,
  name: { fr: '', nl: '', en: '' },
});
const figures = (amount: string, vat: string, of: ExpenseType, isInCooperativeName = true) => {
  const made = figuresOf({ amount: Money.of(amount), vat: Money.of(vat), isInCooperativeName }, of);
  return [made.reimbursed, made.deductibleVat, made.cost].map(String);
};

describe('what an expense costs', () => {
  it('is less the VAT that is recovered', () =>
    expect(figures('12.10', '2.10', type('100'))).toEqual(['12.10', '2.10', '10.00']));
  it('recovers nothing at the restaurant', () =>
    expect(figures('28.00', '3.00', type('0'))).toEqual(['28.00', '0.00', '28.00']));
  it('recovers nothing without an invoice in the cooperative’s name', () =>
    expect(figures('12.10', '2.10', type('100'), false)).toEqual(['12.10', '0.00', '12.10']));
  it('leaves the private share of a telephone to the member', () =>
    expect(figures('48.40', '8.40', type('100', '75'))).toEqual(['36.30', '6.30', '30.00']));
  it('rounds half a cent up, once', () =>
    expect(figures('0.02', '0.01', type('50'))).toEqual(['0.02', '0.01', '0.01']));

  it('loses no cent', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10_000_000n),
        fc.bigInt(0n, 100n),
        fc.integer({ min: 0, max: 100 }),
        (cents, part, share) => {
          const amount = Money.ofCents(cents);
          const vat = Money.ofCents((cents * part) / 600n);
          const made = figuresOf({ amount, vat, isInCooperativeName: true }, type(String(share), '75'));
          expect(made.cost.plus(made.deductibleVat).equals(made.reimbursed)).toBe(true);
          expect(made.cost.isNegative()).toBe(false);
        },
      ),
    );
  });
});

describe('the VAT of an amount', () => {
  it('is at most 21 %, and a cent of rounding', () => expect(String(highestVat(Money.of('12.10')))).toBe('2.11'));
});
