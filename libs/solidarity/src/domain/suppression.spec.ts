import { Money } from '@coopera/kernel';
import { publish, publishOutcomes } from './suppression';

const cellsOf = (cells: Record<string, number>) =>
  Object.entries(cells).map(([key, count]) => ({ key, count, amount: Money.ofCents(count * 100_00) }));
const table = (cells: Record<string, number>, minimum = 5) => publish(cellsOf(cells), minimum);
const shown = (cells: Record<string, number>) =>
  Object.fromEntries(table(cells).cells.map(({ key, count }) => [key, count]));

describe('published statistics', () => {
  it('show what is large enough, largest first', () => {
    expect(shown({ Namur: 6, Liège: 9 })).toEqual({ Liège: 9, Namur: 6 });
    expect(table({ Namur: 6, Liège: 9 })).toMatchObject({ count: 15, amount: { amount: '1500.00' } });
  });

  it.each([
    [
      'a small cell, and the next one that would give it away',
      { Liège: 12, Namur: 7, Mons: 2 },
      { Liège: 12, others: 9 },
    ],
    ['small ones that hold enough together', { Liège: 12, Namur: 4, Mons: 3 }, { Liège: 12, others: 7 }],
    ['another when they are still too few', { Liège: 12, Gand: 6, Namur: 2, Mons: 1 }, { Liège: 12, others: 9 }],
    ['both of two cells when one is small', { fr: 28, nl: 2 }, { others: 30 }],
  ])('put together %s, without their names', (_name, cells, expected) =>
    expect(shown(cells as unknown as Record<string, number>)).toEqual(expected),
  );

  it('tell nothing of a handful, not even the total or where it is', () =>
    expect(table({ Liège: 3, Mons: 1 })).toEqual({ cells: [], count: null, amount: null }));

  it('leave out cells of nobody', () => expect(shown({ Liège: 8, Tournai: 0 })).toEqual({ Liège: 8 }));

  it('never tell a number below the minimum, nor one that can be worked out from the total', () => {
    let seed = 7;
    const next = (max: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % max;
    };
    for (let round = 0; round < 500; round += 1) {
      const cells = Object.fromEntries(Array.from({ length: 1 + next(8) }, (_, index) => [`c${index}`, next(14)]));
      const { cells: published, count } = table(cells);
      expect(published.every((cell) => cell.count >= 5)).toBe(true);
      if (count !== null) expect(published.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
    }
  });
});

describe('published outcomes', () => {
  const outcomes = (cells: Record<string, number>) => {
    const { cells: published, count } = publishOutcomes(cellsOf(cells), 'granted', 5);
    return [Object.fromEntries(published.map((cell) => [cell.key, cell.count])), count];
  };

  it.each([
    ['all of them when each is large enough', { granted: 27, refused: 8 }, [{ granted: 27, refused: 8 }, 35]],
    [
      'not how many applied, where the aids would tell how many were refused',
      { granted: 27, refused: 3 },
      [{ granted: 27 }, null],
    ],
    ['how many applied when all were granted', { granted: 27, refused: 0 }, [{ granted: 27 }, 27]],
    ['the rest together', { granted: 27, refused: 4, withdrawn: 3 }, [{ granted: 27, others: 7 }, 34]],
    ['nothing apart when few were granted', { granted: 3, refused: 9 }, [{ others: 12 }, 12]],
  ] as const)('tell %s', (_name, cells, expected) => expect(outcomes(cells as never)).toEqual(expected));
});
