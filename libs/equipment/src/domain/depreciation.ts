import { addMonths, endOfMonth, type LocalDate, Money, startOfMonth } from '@coopera/kernel';

/** One month of a plan. */
export interface DepreciationMonth {
  /** First day of the month. */
  month: LocalDate;
  /** The day of its entry. */
  dueOn: LocalDate;
  amount: Money;
}

/**
 * Straight-line depreciation, month by month, the month of acquisition included (pro rata temporis, art. 3:42 of the royal decree
 * of 29 April 2019). The months sum to what there is to depreciate, to the cent.
 * @param years useful life
 * @param knownOn the day the cooperative registers it: months that are over by then are due on that day
 */
export function depreciationPlan(
  { amount, from, years }: { amount: Money; from: LocalDate; years: number },
  knownOn: LocalDate,
): DepreciationMonth[] {
  const parts = amount.allocate(Array.from({ length: years * 12 }, () => 1n));
  return parts.map((part, index) => {
    const month = addMonths(startOfMonth(from), index);
    const end = endOfMonth(month);
    return { month, dueOn: end < startOfMonth(knownOn) ? knownOn : end, amount: part };
  });
}
