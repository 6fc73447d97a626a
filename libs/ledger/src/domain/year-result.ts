import { type LocalDate, Money } from '@coopera/kernel';
import { endOfYear } from './fiscal-year';
import { credit, debit, type EntryData } from './ledger-entry';

export const YEAR_RESULT = 'year-result';

/** One source a year: the entry can be made once. */
const sourceOf = (year: string): string => `00000000-0000-7000-8000-00000000${year}`;

/**
 * Where the result of a year goes: a surplus is reinvested, so to the available reserves (6921 to 133); a loss is carried
 * forward (141, 793). Not verified by an accountant. @source PCMN, classes 69 and 79
 * @param result positive for a surplus
 */
export function yearResultEntry(day: LocalDate, result: Money): EntryData {
  const lines = result.isNegative()
    ? [debit('141', result.abs()), credit('793', result.abs())]
    : [debit('6921', result), credit('133', result)];
  const year = day.slice(0, 4);
  return {
    ledger: 'statutory',
    occurredOn: endOfYear(day),
    reason: YEAR_RESULT,
    source: { kind: 'fiscal-year', id: sourceOf(year) },
    params: { label: year },
    lines,
  };
}
