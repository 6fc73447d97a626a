import { addMonths, endOfMonth, type LocalDate, localDate, yearOf } from '@coopera/kernel';
import { sharesErrors } from '../shares.errors';

/** What the law and the articles say of resignations, on the day of the letter; each value with its source. */
export interface ResignationRules {
  /** The first months of the financial year in which a holder may resign. */
  months: number;
  monthsSource: string;
  /** From which financial year a founder may: 3 is the third. */
  founderYears: number;
  founderSource: string;
  /** The first financial year of the cooperative. */
  foundationYear: number;
  effect: 'end-of-financial-year' | 'on-decision';
}

export interface ResignationWindow {
  from: LocalDate;
  until: LocalDate;
  isOpen: boolean;
  nextFrom: LocalDate;
}

/** The financial year is the calendar year. */
export function windowOn(day: LocalDate, { months }: Pick<ResignationRules, 'months'>): ResignationWindow {
  const year = yearOf(day);
  const from = localDate(`${year}-01-01`);
  const until = endOfMonth(addMonths(from, months - 1));
  return { from, until, isOpen: day <= until, nextFrom: localDate(`${year + 1}-01-01`) };
}

/** The first financial year in which a founder may resign. */
export const founderYearOf = ({ foundationYear, founderYears }: ResignationRules): number =>
  foundationYear + founderYears - 1;

/**
 * A holder resigns in the window of the financial year; a founder from a certain one only.
 * Fails with: shares.outside-window, shares.founder-too-early
 */
export function refuseResignation(letterOn: LocalDate, isFounder: boolean, rules: ResignationRules): void {
  const year = founderYearOf(rules);
  if (isFounder && yearOf(letterOn) < year)
    throw sharesErrors.fail('founder-too-early', { year, source: rules.founderSource });
  const { isOpen, until, nextFrom } = windowOn(letterOn, rules);
  if (isOpen) return;
  throw sharesErrors.fail('outside-window', { months: rules.months, until, nextFrom, source: rules.monthsSource });
}

/** The day on which the shares are cancelled. @param decidedOn the letter's own day as long as nobody decided */
export const effectiveOn = (letterOn: LocalDate, decidedOn: LocalDate, { effect }: ResignationRules): LocalDate =>
  effect === 'on-decision' ? decidedOn : localDate(`${yearOf(letterOn)}-12-31`);
