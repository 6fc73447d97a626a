import { addDays, addWorkingDays, bookXixDays, type LocalDate } from '@coopera/kernel';
import type { Channel } from './reminder-letter';

/** Lengths set by Book XIX, from the parameters `consumer-recovery.*`. */
export interface WaitingRule {
  /** Calendar days the consumer has (14). */
  waitingDays: number;
  /** The working day after posting on which they start (3). */
  postingDays: number;
}

export interface WaitingPeriod {
  firstDay: LocalDate;
  lastDay: LocalDate;
}

/**
 * The days a consumer has to pay after the first reminder, both ends included: they start on the calendar day after an
 * electronic sending, on the third working day after a posting (Book XIX of the Code of Economic Law, law of 4 May 2023).
 */
export function waitingPeriod(
  sentOn: LocalDate,
  channel: Channel,
  { waitingDays, postingDays }: WaitingRule,
): WaitingPeriod {
  const firstDay = channel === 'e-mail' ? addDays(sentOn, 1) : addWorkingDays(sentOn, postingDays, bookXixDays);
  return { firstDay, lastDay: addDays(firstDay, waitingDays - 1) };
}
