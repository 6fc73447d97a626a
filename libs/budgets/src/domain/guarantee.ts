import { addDays, type InvoiceId, type LocalDate, Money } from '@coopera/kernel';

/** An invoice that earned more budget than its client has paid. */
export interface OpenEarning {
  invoiceId: InvoiceId;
  clientId: string;
  unpaid: Money;
  dueOn: LocalDate;
  /** What the same client owes the whole cooperative for earlier invoices that count: they come first in his limit. */
  before: Money;
}

export type UsableWhy = 'usable' | 'overdue' | 'client-limit';

export interface UsableEarning {
  usable: Money;
  why: UsableWhy;
}

/** The last due day that an invoice may have had to be usable still. */
export const oldestUsableDue = (today: LocalDate, overdueDays: number): LocalDate => addDays(today, -overdueDays);

/**
 * What the guarantee lets one use of an unpaid invoice: nothing once it is overdue too long, and within the limit of its
 * client, whose earlier invoices come first.
 */
export function usableOf(
  { unpaid, dueOn, before }: OpenEarning,
  oldestDue: LocalDate,
  clientLimit: Money,
): UsableEarning {
  if (dueOn < oldestDue) return { usable: Money.zero(), why: 'overdue' };
  const left = Money.max(clientLimit.minus(before), Money.zero());
  const usable = Money.min(unpaid, left);
  return { usable, why: usable.equals(unpaid) ? 'usable' : 'client-limit' };
}
