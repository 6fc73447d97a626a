import { Money } from '@coopera/kernel';
import { publish } from './suppression';

const table = (cells: Record<string, number>, minimum = 5) =>
  publish(
    Object.entries(cells).map(([key, count]) => ({ key, count, amount: Money.ofCents(count * 100_00) })),
    minimum,
  );
const shown = (cells: Record<string, number>) =>
  Object.fromEntries(table(cells).cells.map(({ key, count }) => [key, count]));

describe('published statistics', () => {
  it('show what is large enough, largest first', () => {
    expect(shown({ Namur: 6, Liège: 9 })).toEqual({ Liège: 9, Namur: 6 });
    expect(table({ Namur: 6, Liège: 9 })).toMatchObject({ count: 15, amount: { amount: '1500.00' } });
  });

  it('hide a small cell, and the next one that would give it away with the total', () =>
    expect(shown({ Liège: 12, Namur: 7, Mons: 2 })).toEqual({ Liège: 12, Namur: null, Mons: null }));

  it('hide no more when the small ones hold enough together', () =>
    expect(shown({ Liège: 12, Namur: 4, Mons: 3 })).toEqual({ Liège: 12, Namur: null, Mons: null }));

  it('hide another when the small ones together are still too few', () =>
    expect(shown({ Liège: 12, Gand: 6, Namur: 2, Mons: 1 })).toEqual({
      Liège: 12,
      Gand: null,
      Namur: null,
      Mons: null,
    }));

  it('hide all of two cells when one is small', () => expect(shown({ fr: 28, nl: 2 })).toEqual({ fr: null, nl: null }));

  it('tell nothing of a handful, not even the total', () =>
    expect(table({ Liège: 3, Mons: 1 })).toEqual({
      cells: [
        { key: 'Liège', count: null, amount: null },
        { key: 'Mons', count: null, amount: null },
      ],
      count: null,
      amount: null,
    }));

  it('leave out cells of nobody', () => expect(shown({ Liège: 8, Tournai: 0 })).toEqual({ Liège: 8 }));

  it('never let a hidden cell be worked out: what is hidden is two cells or more, of five people or more', () => {
    let seed = 7;
    const next = (max: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % max;
    };
    for (let round = 0; round < 500; round += 1) {
      const cells = Object.fromEntries(Array.from({ length: 1 + next(8) }, (_, index) => [`c${index}`, next(14)]));
      const { cells: published, count } = table(cells);
      const hidden = published.filter((cell) => cell.count === null).map(({ key }) => cells[key] as number);
      expect(published.every((cell) => cell.count === null || cell.count >= 5)).toBe(true);
      if (count === null || hidden.length === 0) continue;
      const others = published.length - hidden.length;
      expect(hidden.length >= 2 || others === 0).toBe(true);
      expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(5);
    }
  });
});
