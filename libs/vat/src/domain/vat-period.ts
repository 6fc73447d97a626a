import { addDays, addMonths, type LocalDate, monthOf, quarterOf, startOfMonth, yearOf } from '@coopera/kernel';

export type Rhythm = 'month' | 'quarter';

export interface VatPeriod {
  kind: Rhythm;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** The period of a day. */
export function vatPeriod(day: LocalDate, kind: Rhythm): VatPeriod {
  const months = kind === 'month' ? 1 : 3;
  const startsOn = addMonths(startOfMonth(day), kind === 'month' ? 0 : -((monthOf(day) - 1) % 3));
  return { kind, startsOn, endsOn: addDays(addMonths(startsOn, months), -1) };
}

/** "2026-10" or "2026-T4". */
export const periodName = ({ kind, startsOn }: VatPeriod): string =>
  kind === 'month' ? startsOn.slice(0, 7) : `${yearOf(startsOn)}-T${quarterOf(startsOn)}`;
