/** Shares of one subscription, and the calendar year in which they were asked for. */
export interface SharesOfYear {
  year: number;
  count: number;
}

/** The calendar years that the shares of a subscription cover, both included. */
export interface CoveredYears {
  from: number;
  to: number;
}

/**
 * The years that each subscription covers, in the order given (oldest first): every calendar year of use takes
 * `perYear` shares, and what is over covers the next years that nothing covers yet. Three shares of 2021 cover 2021 to
 * 2023; one more of 2022 then covers 2024. Source of the rule: the articles (`share.minimum-per-year`).
 */
export function coverageOf(subscriptions: readonly SharesOfYear[], perYear: number): CoveredYears[] {
  const laid = new Map<number, number>();
  return subscriptions.map(({ year, count }) => {
    const years = Array.from({ length: count }, () => layOne(laid, year, perYear));
    return { from: years[0] ?? year, to: years.at(-1) ?? year };
  });
}

/** Every year that has the shares it takes, in order. */
export function coveredYears(subscriptions: readonly SharesOfYear[], perYear: number): number[] {
  const laid = new Map<number, number>();
  for (const { year, count } of subscriptions) for (let left = count; left > 0; left -= 1) layOne(laid, year, perYear);
  return [...laid]
    .filter(([, count]) => count >= perYear)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** Lays one share on the first year from `earliest` that still takes one. */
function layOne(laid: Map<number, number>, earliest: number, perYear: number): number {
  let year = earliest;
  while ((laid.get(year) ?? 0) >= perYear) year += 1;
  laid.set(year, (laid.get(year) ?? 0) + 1);
  return year;
}
