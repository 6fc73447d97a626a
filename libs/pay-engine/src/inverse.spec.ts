import { Decimal, localDate, Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { aContract } from '@coopera/pay-engine/testing';
import { computePay } from './compute-pay';
import { grossForNet } from './gross-for-net';
import { minimumGross } from './minimum-gross';
import { simulateFromBudget } from './simulate-from-budget';

const parameters = loadParameters();

describe('what a budget can pay', () => {
  it('is the largest gross that fits, to the same cents as its contract', () => {
    const budget = Money.of('3500.00');
    const { gross, pay, left } = simulateFromBudget({ ...aContract(), budget }, parameters);
    const again = computePay({ ...aContract(), occupations: [{ gross }] }, parameters);
    expect(pay.totals).toEqual(again.totals);
    expect(pay.totals.budgetNeeded.plus(left)).toEqual(budget);
    const more = computePay({ ...aContract(), occupations: [{ gross: gross.plus(Money.of('0.01')) }] }, parameters);
    expect(more.totals.budgetNeeded.compare(budget)).toBe(1);
  });

  it('is nothing when not a cent fits', () => {
    expect(() => simulateFromBudget({ ...aContract(), budget: Money.zero() }, parameters)).toThrow(
      expect.objectContaining({ code: 'pay-engine.budget-too-small' }),
    );
  });
});

describe('the gross of a net', () => {
  it('is the smallest that reaches it', () => {
    const { gross, netReached, exact } = grossForNet({ ...aContract(), net: Money.of('2261.33') }, parameters);
    expect([gross, netReached].map(String)).toEqual(['2999.96', '2261.33']);
    expect(exact).toBe(true);
  });

  it('says the net reached where the wish does not exist', () => {
    const { netReached, exact } = grossForNet(
      { ...aContract({ household: 'joint-income' }), net: Money.of('1095.05') },
      parameters,
    );
    expect(netReached.compare(Money.of('1095.05'))).toBeGreaterThanOrEqual(0);
    expect(exact).toBe(netReached.equals(Money.of('1095.05')));
  });

  it('is refused out of reach', () => {
    expect(() => grossForNet({ ...aContract(), net: Money.of('9999999.00') }, parameters)).toThrow(
      expect.objectContaining({ code: 'pay-engine.net-out-of-reach' }),
    );
  });
});

describe('the least gross', () => {
  const least = (worked?: Parameters<typeof minimumGross>[0]['worked'], studentAge?: number): string =>
    minimumGross({ date: localDate('2026-10-31'), worked, studentAge }, parameters).gross.toString();

  it('is the guaranteed income pro rata, rounded up', () => {
    expect(least()).toBe('2233.61');
    expect(least({ hours: Decimal.of(1) })).toBe('13.58');
    expect(least({ days: Decimal.of(1) })).toBe('103.17');
    expect(least({ share: Decimal.of('0.5') })).toBe('1116.81');
  });

  it('is a share of it for a young student', () => {
    expect(least(undefined, 18)).toBe('1764.56');
    expect(least(undefined, 21)).toBe('2233.61');
  });
});
