import { type LocalDate, Money } from '@coopera/kernel';
import { deductedGrids, dueGrids, type Grid, grids } from './grid';

/** The document behind a figure. */
export interface VatDocument {
  /** "invoice", "credit-note", "expense-line", "supplier-invoice", "adjustment". */
  kind: string;
  id: string | null;
  reference: string;
  on: LocalDate;
  party: string;
}

/** What one document puts in one grid. */
export interface Contribution {
  grid: Grid;
  amount: Money;
  document: VatDocument;
}

export type GridAmounts = ReadonlyMap<Grid, Money>;

/** Every grid with its sum; 71 is what is owed to the State, 72 what the State owes, one of them at most. */
export function gridsOf(contributions: readonly Contribution[]): GridAmounts {
  const sums = new Map<Grid, Money>(grids.map((grid) => [grid, Money.zero()]));
  for (const { grid, amount } of contributions) sums.set(grid, amountIn(sums, grid).plus(amount));
  const balance = totalOf(sums, dueGrids).minus(totalOf(sums, deductedGrids));
  sums.set(balance.isNegative() ? '72' : '71', balance.abs());
  return sums;
}

export const amountIn = (sums: GridAmounts, grid: Grid): Money => sums.get(grid) ?? Money.zero();

export const totalOf = (sums: GridAmounts, of: readonly Grid[]): Money =>
  Money.sum(of.map((grid) => amountIn(sums, grid)));
