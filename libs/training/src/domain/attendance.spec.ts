import { Rate } from '@coopera/kernel';
import { earnsCertificate } from './attendance';

describe('a certificate', () => {
  it.each([
    [5, 5, true],
    [5, 4, true],
    [5, 3, false],
    [4, 3, false],
    [1, 1, true],
    [1, 0, false],
    [0, 0, false],
  ])('of %d slots, %d attended: %s', (slots, attended, is) =>
    expect(earnsCertificate(slots, attended, Rate.percent('80'))).toBe(is),
  );
});
