import { localDate, Money } from '@coopera/kernel';
import { type ExpectedMovement, expectedDay, expectedTreasury, pastTreasury } from './treasury';

const day = localDate;
const today = day('2026-11-24');
const sum = (month: string, account: string, reason: string, amount: string) => ({
  month: day(month),
  account,
  reason,
  amount: Money.of(amount),
});

describe('the treasury of an Activité', () => {
  it('is read backwards from what is there now', () => {
    const sums = [
      sum('2026-10-01', '9110', 'budget-paid', '900.00'),
      sum('2026-10-01', '9110', 'budget-spent', '-300.00'),
      sum('2026-11-01', '9110', 'budget-spent', '-50.00'),
      sum('2026-11-01', '9111', 'budget-earned', '500.00'),
    ];
    const past = pastTreasury(sums, [day('2026-10-01'), day('2026-11-01')], Money.of('700.00'));
    expect(past.map(({ received, paid, balance }) => [received, paid, balance].map(String))).toEqual([
      ['900.00', '300.00', '750.00'],
      ['0.00', '50.00', '700.00'],
    ]);
  });

  it('counts on a client when he pays as a rule, never before today', () => {
    expect(expectedDay(day('2026-12-05'), 12, today)).toBe('2026-12-17');
    expect(expectedDay(day('2026-12-05'), -4, today)).toBe('2026-12-05');
    expect(expectedDay(day('2026-12-05'), null, today)).toBe('2026-12-05');
    expect(expectedDay(day('2026-10-01'), 3, today)).toBe('2026-11-24');
  });

  it('carries what is expected from month to month', () => {
    const expected = (on: string, amount: string): ExpectedMovement => ({
      on: day(on),
      amount: Money.of(amount),
      kind: 'invoice',
      label: '',
      sourceId: '',
      habitDays: null,
    });
    const movements = [
      expected('2026-11-30', '100.00'),
      expected('2026-12-10', '-40.00'),
      expected('2027-01-02', '5.00'),
    ];
    const months = ['2026-11-01', '2026-12-01', '2027-01-01'].map(day);
    const ahead = expectedTreasury(movements, months, Money.of('10.00'));
    expect(ahead.map(({ balance }) => String(balance))).toEqual(['110.00', '70.00', '75.00']);
  });
});
