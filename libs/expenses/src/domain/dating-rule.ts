import { type LocalDate, yearOf } from '@coopera/kernel';

export type DatingBreach = 'receipt-in-the-future' | 'receipt-out-of-year' | 'after-deadline';

/** The last day on which expenses of a year are accepted: the 15th of the next January. */
export const deadlineOf = (year: number, day: number): LocalDate =>
  `${year + 1}-01-${String(day).padStart(2, '0')}` as LocalDate;

/** An expense is dated in the year, or handed in by mid-January for the year before. Null when the rule holds. */
export function datingBreach(spentOn: LocalDate, today: LocalDate, deadlineDay: number): DatingBreach | null {
  if (spentOn > today) return 'receipt-in-the-future';
  const age = yearOf(today) - yearOf(spentOn);
  if (age === 0) return null;
  if (age > 1) return 'receipt-out-of-year';
  return today <= deadlineOf(yearOf(spentOn), deadlineDay) ? null : 'after-deadline';
}
