import { localDate, Money } from '@coopera/kernel';
import fc from 'fast-check';
import { depreciationPlan } from './depreciation';

const plan = (amount: string, from: string, years: number, knownOn = from) =>
  depreciationPlan({ amount: Money.of(amount), from: localDate(from), years }, localDate(knownOn));

describe('a plan of depreciation', () => {
  it('has a month for each month of the useful life, that of acquisition included', () => {
    const months = plan('1200.00', '2026-11-24', 3);
    expect(months).toHaveLength(36);
    expect([months[0]?.month, months[0]?.dueOn, months.at(-1)?.month]).toEqual([
      '2026-11-01',
      '2026-11-30',
      '2029-10-01',
    ]);
  });

  it('books at once the months that were over when it became known', () => {
    const due = plan('1200.00', '2026-08-10', 1, '2026-11-24').map(({ dueOn }) => dueOn);
    expect(due.slice(0, 4)).toEqual(['2026-11-24', '2026-11-24', '2026-11-24', '2026-11-30']);
  });

  it('loses no cent', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10_000_000n), fc.integer({ min: 1, max: 20 }), (cents, years) => {
        const months = depreciationPlan(
          { amount: Money.ofCents(cents), from: localDate('2026-01-31'), years },
          localDate('2026-01-31'),
        );
        expect(Money.sum(months.map(({ amount }) => amount)).cents).toBe(cents);
      }),
    );
  });
});
