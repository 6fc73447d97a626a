import { type LocalDate, yearOf } from '@coopera/kernel';

/** Full years between a birth and a day. */
export const differenceInYears = (birth: LocalDate, day: LocalDate): number =>
  yearOf(day) - yearOf(birth) - (day.slice(5) < birth.slice(5) ? 1 : 0);
