import { localDate, Money } from '@coopera/kernel';
import { differenceOf, mustBeOver, quarterName } from './employer-cost';

describe('the employer cost of a quarter', () => {
  const today = localDate('2026-11-24');

  it('is told once the quarter is over', () => {
    expect(() => mustBeOver(localDate('2026-07-01'), today)).not.toThrow();
    expect(() => mustBeOver(localDate('2026-10-01'), today)).toThrow('payroll.quarter-not-over');
    for (const day of ['2026-08-01', '2026-07-02'])
      expect(() => mustBeOver(localDate(day), today)).toThrow('payroll.not-a-quarter');
  });

  it('differs from what the slips booked by what the pot bears or keeps', () => {
    const booked = Money.of('1000.00');
    expect(String(differenceOf({ booked, declared: Money.of('1012.34') }))).toBe('12.34');
    expect(String(differenceOf({ booked, declared: Money.of('990.00') }))).toBe('-10.00');
  });

  it('is named as the office names it', () => expect(quarterName(localDate('2026-07-01'))).toBe('2026-T3'));
});
