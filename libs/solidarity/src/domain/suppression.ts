import { Money, type MoneyJson } from '@coopera/kernel';

export interface Cell {
  key: string;
  count: number;
  amount: Money;
}

/** A cell as it is published: a hidden one tells neither its count nor its amount. */
export interface PublishedCell {
  key: string;
  count: number | null;
  amount: MoneyJson | null;
}

export interface PublishedTable {
  cells: PublishedCell[];
  count: number | null;
  amount: MoneyJson | null;
}

/**
 * Hides what is too small to be published, and what would give it away: with the total known, the hidden cells together
 * tell their sum, so they must hold at least `minimum`, which a single small one never does. The smallest of the others follow until they do.
 * Below the minimum in all, nothing is told. Cells of nobody are left out.
 */
export function publish(cells: readonly Cell[], minimum: number): PublishedTable {
  const present = cells.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total < minimum) return { cells: present.map(hidden), count: null, amount: null };
  const hiddenFrom = firstHidden(present, minimum);
  return {
    cells: present.map((cell, index) => (index < hiddenFrom ? shown(cell) : hidden(cell))),
    count: total,
    amount: Money.sum(present.map(({ amount }) => amount)).toJSON(),
  };
}

/** Where the hidden cells begin, the largest cells coming first. */
function firstHidden(cells: readonly Cell[], minimum: number): number {
  let from = cells.findIndex(({ count }) => count < minimum);
  if (from < 0) return cells.length;
  const together = (): number => cells.slice(from).reduce((sum, { count }) => sum + count, 0);
  // One that is too small is never alone: by itself it does not hold enough.
  while (from > 0 && together() < minimum) from -= 1;
  return from;
}

const shown = ({ key, count, amount }: Cell): PublishedCell => ({ key, count, amount: amount.toJSON() });
const hidden = ({ key }: Cell): PublishedCell => ({ key, count: null, amount: null });
