import { Money } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { anEmployee } from '@coopera/pay-engine/testing';
import { computePay } from './compute-pay';
import type { Occupation, PayInput } from './input/pay-input';
import { fullTimeDays } from './input/performance';

const parameters = loadParameters();
const contract = (gross: string, days: number): Occupation => ({
  gross: Money.of(gross),
  performance: fullTimeDays(days, 22),
});
const slip = (occupations: Occupation[], more: Partial<PayInput> = {}) =>
  computePay(anEmployee('0.00', { occupations, ...more }), parameters);
const NAMES = ['gross', 'onss', 'bonus', 'taxable', 'withholding', 'csss', 'net', 'structuralReduction'] as const;

describe.each([
  ['1200.00', '1000.00'],
  ['2400.00', '1000.00'],
])('two slips of a month, of %s and %s', (one, other) => {
  const first = slip([contract(one, 11)]);
  const second = slip([contract(other, 11)], { earlierThisMonth: [first] });
  const both = slip([contract(one, 11), contract(other, 11)]);

  it.each(NAMES)('come to the same %s as one slip for both contracts', (name) => {
    expect(first.totals[name].plus(second.totals[name]).toString()).toBe(both.totals[name].toString());
  });
});

describe('two slips of a month', () => {
  it('leave each contract its own fraction where the strategy says so', () => {
    const first = slip([contract('1200.00', 11)]);
    const occupations = [contract('1000.00', 11)];
    const alone = slip(occupations, { earlierThisMonth: [first], strategies: { workBonus: 'per-occupation' } });
    expect(alone.totals.bonus).toEqual(slip(occupations).totals.bonus);
    expect(alone.totals.bonus).not.toEqual(slip(occupations, { earlierThisMonth: [first] }).totals.bonus);
  });

  it('of a student and an employee do not mix', () => {
    const student = slip([contract('1200.00', 11)], { status: 'student' });
    const occupations = [contract('2400.00', 11)];
    expect(slip(occupations, { earlierThisMonth: [student] }).totals).toEqual(slip(occupations).totals);
  });
});
