/** A day of the calendar, without time or zone: "2026-03-31". Compares as text. */
export type LocalDate = string & { readonly __localDate: unique symbol };

const FORMAT = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;
const utc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const fromUtc = (date: Date): LocalDate => date.toISOString().slice(0, 10) as LocalDate;

/** @throws RangeError when the text is not a day that exists. */
export function localDate(text: string): LocalDate {
  if (!FORMAT.test(text)) throw new RangeError(`not a date: "${text}"`);
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || fromUtc(date) !== text) throw new RangeError(`no such day: "${text}"`);
  return text as LocalDate;
}

export function isLocalDate(text: string): text is LocalDate {
  try {
    localDate(text);
    return true;
  } catch {
    return false;
  }
}

/** The day it is in Belgium at an instant. */
export function brusselsDate(instant: Date): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(instant) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtc(new Date(utc(date).getTime() + days * DAY));
}

/** The same day some months later; the last day of the month where that day does not exist. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const from = utc(date);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return fromUtc(first);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function dayOfWeek(date: LocalDate): number {
  return utc(date).getUTCDay() || 7;
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const quarterOf = (date: LocalDate): number => Math.ceil(monthOf(date) / 3);
export const startOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01` as LocalDate;
export const endOfMonth = (date: LocalDate): LocalDate => addDays(addMonths(startOfMonth(date), 1), -1);

/** Every day from `from` to `to`, both included. */
export function daysOf(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
