import { addDays, type LocalDate, localDate } from './local-date';

export type HolidayName =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas';

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return localDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** The ten legal public holidays (royal decree of 18 April 1974, art. 1). */
export function belgianHolidays(year: number): ReadonlyMap<LocalDate, HolidayName> {
  const easter = easterSunday(year);
  return new Map<LocalDate, HolidayName>([
    [localDate(`${year}-01-01`), 'new-year'],
    [addDays(easter, 1), 'easter-monday'],
    [localDate(`${year}-05-01`), 'labour-day'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 50), 'whit-monday'],
    [localDate(`${year}-07-21`), 'national-day'],
    [localDate(`${year}-08-15`), 'assumption'],
    [localDate(`${year}-11-01`), 'all-saints'],
    [localDate(`${year}-11-11`), 'armistice'],
    [localDate(`${year}-12-25`), 'christmas'],
  ]);
}
