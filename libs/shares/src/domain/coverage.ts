import { addMonths, endOfMonth, type LocalDate, localDate, yearOf } from '@coopera/kernel';

/** Shares of one operation, and the calendar year in which they were asked for; below zero, a resignation of that year. */
export interface SharesOfYear {
  year: number;
  count: number;
}

/** The calendar years that the shares of a subscription cover, both included. */
export interface CoveredYears {
  from: number;
  to: number;
}

/** grace: the year is not covered, and it is still early in it. */
export type Standing = 'covered' | 'grace' | 'not-covered';

/**
 * The years that each subscription covers, in the order given (oldest first): every calendar year of use takes
 * `perYear` shares, and what is over covers the next years that nothing covers yet. Three shares of 2021 cover 2021 to
 * 2023; one more of 2022 then covers 2024. A resignation takes back the years after its own.
 * Source of the rule: the articles (`share.minimum-per-year`).
 */
export function coverageOf(operations: readonly SharesOfYear[], perYear: number): CoveredYears[] {
  const laid = new Map<number, number>();
  return operations.map(({ year, count }) => {
    const years = lay(laid, year, count, perYear);
    return { from: years[0] ?? year, to: years.at(-1) ?? year };
  });
}

/** Every year that has the shares it takes, in order. */
export function coveredYears(operations: readonly SharesOfYear[], perYear: number): number[] {
  const laid = new Map<number, number>();
  for (const { year, count } of operations) lay(laid, year, count, perYear);
  return [...laid]
    .filter(([, count]) => count >= perYear)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** The last day on which a year that is not covered may still become it, the months of grace counted from January. */
export const graceEnd = (year: number, graceMonths: number): LocalDate =>
  graceMonths === 0
    ? localDate(`${year - 1}-12-31`)
    : endOfMonth(addMonths(localDate(`${year}-01-01`), graceMonths - 1));

export function standingOf(covered: readonly number[], today: LocalDate, graceMonths: number): Standing {
  const year = yearOf(today);
  if (covered.includes(year)) return 'covered';
  return today <= graceEnd(year, graceMonths) ? 'grace' : 'not-covered';
}

function lay(laid: Map<number, number>, year: number, count: number, perYear: number): number[] {
  if (count >= 0) return Array.from({ length: count }, () => layOne(laid, year, perYear));
  for (const later of [...laid.keys()].filter((one) => one > year)) laid.delete(later);
  return [];
}

/** Lays one share on the first year from `earliest` that still takes one. */
function layOne(laid: Map<number, number>, earliest: number, perYear: number): number {
  let year = earliest;
  while ((laid.get(year) ?? 0) >= perYear) year += 1;
  laid.set(year, (laid.get(year) ?? 0) + 1);
  return year;
}
