import { addDays, addMonths, type LocalDate, monthOf, startOfMonth, yearOf } from '@coopera/kernel';

export type SpanKind = 'quarter' | 'year';

/** A quarter or a year of the books. */
export interface ClosingSpan {
  kind: SpanKind;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

export function quarterSpan(day: LocalDate): ClosingSpan {
  const startsOn = addMonths(startOfMonth(day), -((monthOf(day) - 1) % 3));
  return { kind: 'quarter', startsOn, endsOn: addDays(addMonths(startsOn, 3), -1) };
}

export const yearSpan = (year: number): ClosingSpan => ({
  kind: 'year',
  startsOn: `${year}-01-01` as LocalDate,
  endsOn: `${year}-12-31` as LocalDate,
});

export const quartersOf = (year: number): ClosingSpan[] =>
  [0, 3, 6, 9].map((months) => quarterSpan(addMonths(`${year}-01-01` as LocalDate, months)));

export const monthsOf = ({ startsOn, endsOn }: ClosingSpan): LocalDate[] => {
  const months: LocalDate[] = [];
  for (let month = startsOn; month <= endsOn; month = addMonths(month, 1)) months.push(month);
  return months;
};

/** "2026-T3" and "2026": how a person names it. */
export const spanName = ({ kind, startsOn }: ClosingSpan): string =>
  kind === 'year' ? String(yearOf(startsOn)) : `${yearOf(startsOn)}-T${Math.ceil(monthOf(startsOn) / 3)}`;
