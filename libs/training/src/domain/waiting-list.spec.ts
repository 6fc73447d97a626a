import { nextPosition, takesSeat } from './waiting-list';

describe('a seat', () => {
  it.each([
    [{ capacity: 12, taken: 11, waiting: 0 }, true],
    [{ capacity: 12, taken: 12, waiting: 0 }, false],
    [{ capacity: 12, taken: 11, waiting: 1 }, false],
  ])('of %j is for a newcomer: %s', (seats, is) => expect(takesSeat(seats)).toBe(is));

  it('is waited for at the end of the list', () =>
    expect(nextPosition({ capacity: 12, taken: 12, waiting: 188 })).toBe(189));
});
