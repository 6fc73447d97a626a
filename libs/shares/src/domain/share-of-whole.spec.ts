import { shareOfWhole } from './share-of-whole';

describe('a part of the shares, in percent', () => {
  it.each([
    [276, 300, '92.0'],
    [21, 300, '7.0'],
    [3, 300, '1.0'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 2000, '0.1'],
    [0, 0, '0.0'],
  ])('%d of %d is %s', (part, whole, percent) => expect(shareOfWhole(part, whole)).toBe(percent));
});
