import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { ledgerErrors } from '../ledger.errors';

/** The books of the law (Belgian chart of accounts, PCMN), or the analytic books of budgets (class 9). */
export type LedgerName = 'statutory' | 'budget';

export interface LedgerLine {
  account: string;
  /** Debit positive, credit negative. */
  amount: Money;
  activityId?: ActivityId;
}

export interface EntrySource {
  kind: string;
  id: string;
}

export interface EntryData {
  ledger: LedgerName;
  occurredOn: LocalDate;
  /** Why, as a stable name: "invoice-issued". With the source it makes the entry unique. */
  reason: string;
  source: EntrySource;
  /** What a sentence about it needs: the number of the invoice, the name of the client. */
  params?: Record<string, string>;
  lines: LedgerLine[];
}

export const debit = (account: string, amount: Money, activityId?: ActivityId): LedgerLine => ({
  account,
  amount,
  activityId,
});
export const credit = (account: string, amount: Money, activityId?: ActivityId): LedgerLine => ({
  account,
  amount: amount.negate(),
  activityId,
});

/** A balanced double entry. Never changed: it is corrected by an entry that reverses it. */
export class LedgerEntry {
  readonly lines: readonly LedgerLine[];

  /** Fails with: ledger.entry-not-balanced */
  constructor(readonly data: EntryData) {
    this.lines = data.lines.filter((line) => !line.amount.isZero());
    const difference = Money.sum(this.lines.map((line) => line.amount));
    if (!difference.isZero()) throw ledgerErrors.fail('entry-not-balanced', { difference: difference.toString() });
  }
}
