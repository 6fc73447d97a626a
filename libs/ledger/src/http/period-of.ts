import type { LocalDate } from '@coopera/kernel';
import { ledgerErrors } from '../ledger.errors';

/** Fails with: ledger.period-reversed */
export function periodOf({ from, to }: { from: string; to: string }): { from: LocalDate; to: LocalDate } {
  if (from > to) throw ledgerErrors.fail('period-reversed', {}, '/to');
  return { from: from as LocalDate, to: to as LocalDate };
}
