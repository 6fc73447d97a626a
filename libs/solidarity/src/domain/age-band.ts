import type { LocalDate } from '@coopera/kernel';

export const ageBands = ['0-25', '26-45', '46+', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The bands of the yearly report. */
export function ageBandOf(birthDate: LocalDate | null, today: LocalDate): AgeBand {
  if (!birthDate) return 'unknown';
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  const age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
  if (age <= 25) return '0-25';
  return age <= 45 ? '26-45' : '46+';
}
