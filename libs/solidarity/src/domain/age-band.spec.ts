import { localDate } from '@coopera/kernel';
import { ageBandOf } from './age-band';

describe('the age band of the yearly report', () => {
  it.each([
    ['2000-11-25', '0-25'],
    ['2000-11-24', '26-45'],
    ['1980-11-25', '26-45'],
    ['1980-11-24', '46+'],
  ])('born on %s: %s', (born, band) => expect(ageBandOf(localDate(born), localDate('2026-11-24'))).toBe(band));
  it('is unknown without a date of birth', () => expect(ageBandOf(null, localDate('2026-11-24'))).toBe('unknown'));
});
