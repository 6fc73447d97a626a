import {
  addMonths,
  addWorkingDays,
  bankDays,
  belgianHolidays,
  bookXixDays,
  brusselsDate,
  easterSunday,
  localDate,
  wageDays,
} from '../index';

describe('Belgian days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
  ])('Easter of %i is %s', (year, date) => expect(easterSunday(year)).toBe(date));

  it('knows the ten legal holidays', () => {
    expect([...belgianHolidays(2026).keys()].sort()).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('pays seven working days after the work, over a holiday and two week-ends', () => {
    expect(addWorkingDays(localDate('2026-11-06'), 7, wageDays)).toBe('2026-11-18');
  });

  it('counts Saturdays as working days of Book XIX only', () => {
    const saturday = localDate('2026-11-14');
    expect([wageDays, bankDays, bookXixDays].map((c) => c.isWorkingDay(saturday))).toEqual([false, false, true]);
  });

  it('banks work on 11 November and close on 26 December', () => {
    expect(bankDays.isWorkingDay(localDate('2026-11-11'))).toBe(true);
    expect(bankDays.isWorkingDay(localDate('2025-12-26'))).toBe(false);
    expect(bankDays.isWorkingDay(localDate('2026-04-03'))).toBe(false);
  });

  it('reads the day in Brussels, not in Greenwich', () => {
    expect(brusselsDate(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });

  it('adds months to the last day that exists, and refuses a day that does not', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(() => localDate('2026-02-29')).toThrow('no such day');
  });
});
