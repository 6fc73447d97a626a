import { addMonths, endOfMonth, type LocalDate, type Money, monthOf, quarterOf, yearOf } from '@coopera/kernel';
import { employerCostErrors } from '../employer-cost.errors';

/** What one quarter cost in social security: what the slips booked, and what the return says. */
export interface QuarterRegularisation {
  id: string;
  /** First day of the quarter. */
  quarter: LocalDate;
  /** Both shares and special contributions of the approved slips of the quarter. */
  booked: Money;
  /** The amount of the quarterly return (DmfA), as the social security office confirmed it. */
  declared: Money;
  /** The document it was read in. */
  reference: string;
  preparedBy: string;
  approvedBy: string | null;
}

export const endOfQuarter = (quarter: LocalDate): LocalDate => endOfMonth(addMonths(quarter, 2));

/** "2026-T3", as the office names it. */
export const quarterName = (quarter: LocalDate): string => `${yearOf(quarter)}-T${quarterOf(quarter)}`;

/** Fails with: payroll.not-a-quarter, payroll.quarter-not-over */
export function mustBeOver(quarter: LocalDate, today: LocalDate): void {
  if (!quarter.endsWith('-01') || monthOf(quarter) % 3 !== 1)
    throw employerCostErrors.fail('not-a-quarter', {}, '/quarter');
  if (endOfQuarter(quarter) >= today) throw employerCostErrors.fail('quarter-not-over', {}, '/quarter');
}

/** Above zero: the return asks more than the slips booked, and the common pot bears it. */
export const differenceOf = ({ declared, booked }: Pick<QuarterRegularisation, 'declared' | 'booked'>): Money =>
  declared.minus(booked);
