import { daysBetween, type LocalDate, startOfMonth } from '@coopera/kernel';
import { contractErrors } from '../contracts.errors';

/** How the worker is declared; `student` within the yearly quota of hours. */
export type ContractStatusOfWorker = 'employee' | 'manual' | 'artist' | 'student';

export interface ChosenStrategies {
  readonly withholding?: 'month-accumulated' | 'reference-20' | 'flat-11.11';
  readonly workBonus?: 'per-occupation' | 'month-aggregated';
}

/** What decides the pay of a contract, apart from its gross and from the worker's family. */
export interface ContractTerms {
  readonly status: ContractStatusOfWorker;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Days worked between the two. */
  readonly days: number;
  /** Hours of a day: "7.6"; the hours of a full-timer when null. */
  readonly hoursPerDay: string | null;
  /** "200", "304". */
  readonly jointCommittee: string;
  /** Paid by the task, not by the time. */
  readonly taskPay: boolean;
  readonly strategies: ChosenStrategies;
}

const committees: Record<ContractStatusOfWorker, string> = {
  employee: '200',
  manual: '100',
  artist: '304',
  student: '200',
};

/** The auxiliary committee of the status; the performing arts for artists. */
export const usualCommittee = (status: ContractStatusOfWorker): string => committees[status];

/**
 * Dates in order, within one month (the tax and the special contribution are those of a month), with room for the days.
 * Fails with: contracts.dates-out-of-order, contracts.spans-two-months, contracts.too-many-days
 */
export function assertTerms({ startsOn, endsOn, days }: ContractTerms): void {
  if (endsOn < startsOn) throw contractErrors.fail('dates-out-of-order', {}, '/endDate');
  if (startOfMonth(startsOn) !== startOfMonth(endsOn)) throw contractErrors.fail('spans-two-months', {}, '/endDate');
  const possible = daysBetween(startsOn, endsOn) + 1;
  if (days > possible) throw contractErrors.fail('too-many-days', { days, possible }, '/days');
}
