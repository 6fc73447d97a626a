import { addDays } from '../invoices/add-days';

const monthOf = (day: string): string => day.slice(0, 7);

export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** The last day of so many days in a row; never after the month, for a contract lies within one. */
export function endOf(start: string, days: number): string {
  const end = addDays(start, days - 1);
  return monthOf(end) === monthOf(start) ? end : lastDayOf(monthOf(start));
}

/** Days in a row from today on; from the next month on where this one has not enough of them left. */
export function periodFrom(today: string, days: number): { startDate: string; endDate: string } {
  const isRoom = monthOf(addDays(today, days - 1)) === monthOf(today);
  const startDate = isRoom ? today : addDays(lastDayOf(monthOf(today)), 1);
  return { startDate, endDate: endOf(startDate, days) };
}
