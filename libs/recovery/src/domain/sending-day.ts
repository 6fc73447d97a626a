import { bookXixDays, type LocalDate } from '@coopera/kernel';

/** Reminders leave on working days of Book XIX only: not on a Sunday nor on a legal holiday. */
export const isSendingDay = (day: LocalDate): boolean => bookXixDays.isWorkingDay(day);
