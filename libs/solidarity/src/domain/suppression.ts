import { Money, type MoneyJson } from '@coopera/kernel';

export interface Cell {
  key: string;
  count: number;
  amount: Money;
}

/** What stands for the cells that are too small: not even their names are told. */
export const OTHERS = 'others';

export interface PublishedCell {
  key: string;
  count: number;
  amount: MoneyJson;
}

export interface PublishedTable {
  cells: PublishedCell[];
  /** Null where the whole is too small to be told. */
  count: number | null;
  amount: MoneyJson | null;
}

/**
 * Puts together what is too small to be published. With the total known, the cells left out tell their sum, so they must
 * hold at least `minimum`, which a single small one never does: the smallest of the others follow until they do. Below the
 * minimum in all, nothing is told. Cells of nobody are left out.
 */
export function publish(cells: readonly Cell[], minimum: number): PublishedTable {
  const present = cells.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const whole = together(OTHERS, present);
  if (whole.count < minimum) return { cells: [], count: null, amount: null };
  const from = firstHidden(present, minimum);
  const hidden = present.slice(from);
  const shown = hidden.length > 0 ? [...present.slice(0, from), together(OTHERS, hidden)] : present;
  return { cells: shown.map(published), count: whole.count, amount: whole.amount.toJSON() };
}

/**
 * The same for the outcomes of applications. How many were granted is the total of other tables: what is not granted
 * must be publishable without it, or the number of applications is hidden.
 */
export function publishOutcomes(cells: readonly Cell[], granted: string, minimum: number): PublishedTable {
  const aids = cells.find(({ key, count }) => key === granted && count >= minimum);
  if (!aids) return publish(cells, minimum);
  const rest = publish(
    cells.filter(({ key }) => key !== granted),
    minimum,
  );
  const isWhole = rest.count !== null || cells.every(({ key, count }) => key === granted || count === 0);
  const count = isWhole ? aids.count + (rest.count ?? 0) : null;
  return { cells: [published(aids), ...rest.cells], count, amount: aids.amount.toJSON() };
}

/** Where the hidden cells begin, the largest cells coming first. */
function firstHidden(cells: readonly Cell[], minimum: number): number {
  let from = cells.findIndex(({ count }) => count < minimum);
  if (from < 0) return cells.length;
  while (from > 0 && together(OTHERS, cells.slice(from)).count < minimum) from -= 1;
  return from;
}

const together = (key: string, cells: readonly Cell[]): Cell => ({
  key,
  count: cells.reduce((sum, { count }) => sum + count, 0),
  amount: Money.sum(cells.map(({ amount }) => amount)),
});

const published = ({ key, count, amount }: Cell): PublishedCell => ({ key, count, amount: amount.toJSON() });
