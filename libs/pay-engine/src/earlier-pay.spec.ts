import { Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { anEmployee } from '@coopera/pay-engine/testing';
import { computePay } from './compute-pay';
import type { Occupation } from './input/pay-input';
import { fullTimeDays } from './input/performance';
import type { AmountName } from './result/pay-result';

const parameters = loadParameters();
const contract = (gross: string, days: number): Occupation => ({
  gross: Money.of(gross),
  performance: fullTimeDays(days, 22),
});
const first = computePay(anEmployee('0.00', { occupations: [contract('1200.00', 11)] }), parameters);
const second = computePay(
  anEmployee('0.00', { occupations: [contract('1000.00', 11)], earlierThisMonth: [first] }),
  parameters,
);
const both = computePay(
  anEmployee('0.00', { occupations: [contract('1200.00', 11), contract('1000.00', 11)] }),
  parameters,
);
const sum = (name: AmountName): string => first.totals[name].plus(second.totals[name]).toString();

describe('two slips of a month', () => {
  it.each<AmountName>(['gross', 'onss', 'bonus', 'taxable', 'withholding', 'csss', 'net', 'structuralReduction'])(
    'come to the same %s as one slip for both contracts',
    (name) => {
      expect(sum(name)).toBe(both.totals[name].toString());
    },
  );

  it('leave each contract its own fraction where the strategy says so', () => {
    const alone = computePay(
      anEmployee('0.00', {
        occupations: [contract('1000.00', 11)],
        earlierThisMonth: [first],
        strategies: { workBonus: 'per-occupation' },
      }),
      parameters,
    );
    const only = computePay(anEmployee('0.00', { occupations: [contract('1000.00', 11)] }), parameters);
    expect(alone.totals.bonus.toString()).toBe(only.totals.bonus.toString());
    expect(alone.totals.bonus.toString()).not.toBe(second.totals.bonus.toString());
  });
});
