import { dateFormat } from './intl';

export type DateStyle =
  | 'short'
  | 'medium'
  | 'long'
  | 'month'
  | 'month-short'
  | 'day-month'
  | 'day'
  | 'time'
  | 'date-time';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month-short': { month: 'short' },
  'day-month': { day: 'numeric', month: 'short' },
  day: { day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  'date-time': { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** Noon keeps a day without hours on its own date in every time zone. */
export function toInstant(value: string): Date {
  if (/^\d{4}-\d{2}$/.test(value)) return new Date(`${value}-15T12:00:00`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T12:00:00`);
  return new Date(value);
}

/** Writes a day ("2026-11-03"), a month ("2026-11") or an instant for the reader. */
export const formatDate = (value: string, style: DateStyle = 'medium'): string =>
  dateFormat(styles[style]).format(toInstant(value));

/** "3 – 5 nov. 2026"; one date when both days are the same. */
export function formatPeriod(from: string, to: string): string {
  if (from === to) return formatDate(from);
  return dateFormat(styles.medium).formatRange(toInstant(from), toInstant(to));
}
