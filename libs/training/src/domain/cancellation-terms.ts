import { daysBetween, type LocalDate, type Money, type Rate } from '@coopera/kernel';

export type CancelledBy = 'participant' | 'cooperative';

/** What a participant gets back, by how early he cancels. Dated parameters: training.*-cancellation-*. */
export interface CancellationTerms {
  /** That many days before, or more: everything. */
  freeDays: number;
  /** That many days before, or more: the part. Later: nothing. */
  partDays: number;
  part: Rate;
}

export interface Cancellation {
  price: Money;
  startsOn: LocalDate;
  on: LocalDate;
  by: CancelledBy;
  terms: CancellationTerms;
}

/** What is given back of the price; everything when the cooperative cancels, however late. */
export function refundOf({ price, startsOn, on, by, terms }: Cancellation): Money {
  const daysBefore = daysBetween(on, startsOn);
  if (by === 'cooperative' || daysBefore >= terms.freeDays) return price;
  if (daysBefore >= terms.partDays) return terms.part.applyTo(price, 'half-up');
  return price.minus(price);
}
