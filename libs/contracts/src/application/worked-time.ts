import { Decimal, dayOfWeek, daysOf, endOfMonth, type LocalDate, startOfMonth } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import { fullTimeDays, type Performance } from '@coopera/pay-engine';
import type { ContractTerms } from '../domain/contract-terms';

const DAYS_OF_WEEK = 5;

/** Days a full-timer could work in a month: Monday to Friday, paid holidays included (ONSS service codes 1, 3, 4, 5). */
export const fullTimeDaysOf = (day: LocalDate): number =>
  daysOf(startOfMonth(day), endOfMonth(day)).filter((date) => dayOfWeek(date) <= DAYS_OF_WEEK).length;

/** Hours of a full-timer's day: a fifth of the week of the parameter minimum-wage.weekly-hours (38 h: 7.6). */
export const fullDayOf = (parameters: ParametersAt): Decimal =>
  parameters.decimal('minimum-wage.weekly-hours').value.dividedBy(DAYS_OF_WEEK, 2, 'half-up');

/** Hours of the whole contract. */
export const hoursOf = ({ days, hoursPerDay }: ContractTerms, parameters: ParametersAt): Decimal =>
  (hoursPerDay ? Decimal.of(hoursPerDay) : fullDayOf(parameters)).times(days);

/** What the contract covers of its month: days of a full-timer, or hours where its day is shorter than his. */
export function performanceOf(terms: ContractTerms, parameters: ParametersAt): Performance {
  const monthDays = fullTimeDaysOf(terms.endsOn);
  const fullDay = fullDayOf(parameters);
  const isFullDay = !terms.hoursPerDay || Decimal.of(terms.hoursPerDay).isAtLeast(fullDay);
  if (isFullDay) return fullTimeDays(Math.min(terms.days, monthDays), monthDays);
  return {
    kind: 'part-time-hours',
    hours: hoursOf(terms, parameters),
    monthHours: fullDay.times(monthDays),
    days: Decimal.of(terms.days),
  };
}
