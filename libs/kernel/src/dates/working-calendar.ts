import { belgianHolidays, easterSunday } from './belgian-holidays';
import { addDays, dayOfWeek, type LocalDate, yearOf } from './local-date';

/** Which days count. Law and banks do not count the same ones, so every calendar has a name. */
export interface WorkingCalendar {
  readonly name: string;
  isWorkingDay(date: LocalDate): boolean;
}

const isWeekend = (date: LocalDate): boolean => dayOfWeek(date) > 5;
const isHoliday = (date: LocalDate): boolean => belgianHolidays(yearOf(date)).has(date);

/** Monday to Friday, legal holidays excepted: the days in which wages are due. */
export const wageDays: WorkingCalendar = {
  name: 'wage-days',
  isWorkingDay: (date) => !isWeekend(date) && !isHoliday(date),
};

/** Days on which the euro settlement system is open (no Belgian civil holidays but the six TARGET closing days). */
export const bankDays: WorkingCalendar = {
  name: 'bank-days',
  isWorkingDay(date) {
    const easter = easterSunday(yearOf(date));
    const closed = ['01-01', '05-01', '12-25', '12-26'].includes(date.slice(5));
    return !isWeekend(date) && !closed && date !== addDays(easter, -2) && date !== addDays(easter, 1);
  },
};

/** Working days of Book XIX of the Code of Economic Law: every day but Sundays and legal holidays. */
export const bookXixDays: WorkingCalendar = {
  name: 'book-xix-days',
  isWorkingDay: (date) => dayOfWeek(date) !== 7 && !isHoliday(date),
};

/** The n-th working day after a day (that day itself is not counted). */
export function addWorkingDays(date: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The day itself when it is a working day, else the next one. */
export function nextWorkingDay(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
