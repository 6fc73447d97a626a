import { localDate } from '@coopera/kernel';
import { waitingPeriod } from './waiting-period';

const rule = { waitingDays: 14, postingDays: 3 };

describe('the fourteen days after the first reminder (Book XIX)', () => {
  it('run from the calendar day after an e-mail, Sundays and holidays counted', () =>
    expect(waitingPeriod(localDate('2026-12-19'), 'e-mail', rule)).toEqual({
      firstDay: '2026-12-20',
      lastDay: '2027-01-02',
    }));

  it('run from the third working day after a posting: Saturday counts, Sunday does not', () =>
    expect(waitingPeriod(localDate('2026-11-26'), 'post', rule)).toEqual({
      firstDay: '2026-11-30',
      lastDay: '2026-12-13',
    }));

  it('leave legal holidays out of the three working days of a posting', () =>
    expect(waitingPeriod(localDate('2026-12-24'), 'post', rule).firstDay).toBe('2026-12-29'));
});
