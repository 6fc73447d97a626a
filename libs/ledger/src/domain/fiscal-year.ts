import type { LocalDate } from '@coopera/kernel';

/** The books follow the calendar year. */
export const startOfYear = (date: LocalDate): LocalDate => `${date.slice(0, 4)}-01-01` as LocalDate;
export const endOfYear = (date: LocalDate): LocalDate => `${date.slice(0, 4)}-12-31` as LocalDate;

/** SQL: classes 6 and 7 begin each year at zero; every other account goes on. */
export const YEARLY_ACCOUNT = `line.ledger = 'statutory' AND line.account ~ '^[67]'`;

/** What the years before left in classes 6 and 7: a line of its own until a year is closed. */
export const EARLIER_RESULT = '140*';
