import { localDate } from '@coopera/kernel';
import { datingBreach, deadlineOf } from './dating-rule';

describe('the day of an expense', () => {
  it.each([
    ['of today', '2026-11-24', '2026-11-24', null],
    ['of the first day of the year', '2026-01-01', '2026-11-24', null],
    ['of tomorrow', '2026-11-25', '2026-11-24', 'receipt-in-the-future'],
    ['of last year, on the last day', '2025-12-31', '2026-01-15', null],
    ['of last year, a day too late', '2025-12-31', '2026-01-16', 'after-deadline'],
    ['of two years ago', '2024-12-31', '2026-01-02', 'receipt-out-of-year'],
  ])('%s', (_name, spentOn, today, breach) => {
    expect(datingBreach(localDate(spentOn), localDate(today), 15)).toBe(breach);
  });

  it('is handed in by mid-January', () => expect(deadlineOf(2026, 15)).toBe('2027-01-15'));
});
