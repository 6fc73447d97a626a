import { localDate } from '@coopera/kernel';
import { isWithin, wallTime, windowOf } from './check-in-window';

const slot = { day: localDate('2026-12-03'), from: '09:30', until: '12:30' };

describe('the window of a check-in', () => {
  it('opens and closes by the margin', () =>
    expect(windowOf(slot, 20)).toEqual({ day: '2026-12-03', from: '09:10', until: '12:50' }));

  it.each([
    ['2026-12-03T09:09', false],
    ['2026-12-03T09:10', true],
    ['2026-12-03T12:50', true],
    ['2026-12-03T12:51', false],
    ['2026-12-02T10:00', false],
    ['2026-12-04T10:00', false],
  ])('%s: %s', (now, isOpen) => expect(isWithin(windowOf(slot, 20), now)).toBe(isOpen));

  it('stays within the day', () =>
    expect(windowOf({ ...slot, from: '00:05', until: '23:50' }, 20)).toMatchObject({ from: '00:00', until: '23:59' }));

  it('is read on a Belgian clock, in summer and in winter', () => {
    expect(wallTime(new Date('2026-12-03T08:25:00Z'))).toBe('2026-12-03T09:25');
    expect(wallTime(new Date('2026-07-03T08:25:00Z'))).toBe('2026-07-03T10:25');
    expect(wallTime(new Date('2026-12-03T23:10:00Z'))).toBe('2026-12-04T00:10');
  });
});
