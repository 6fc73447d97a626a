import { endOf, lastDayOf, periodFrom } from './period';

describe('the period of a contract', () => {
  it('starts today', () => {
    expect(periodFrom('2026-11-24', 4)).toEqual({ startDate: '2026-11-24', endDate: '2026-11-27' });
  });

  it('waits for the next month when this one has not enough days left', () => {
    expect(periodFrom('2026-11-28', 4)).toEqual({ startDate: '2026-12-01', endDate: '2026-12-04' });
  });

  it('never leaves its month', () => {
    expect(endOf('2026-02-20', 31)).toBe('2026-02-28');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
  });
});
