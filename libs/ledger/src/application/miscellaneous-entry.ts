import { type LocalDate, Money } from '@coopera/kernel';
import type { LedgerLine } from '../domain/ledger-entry';

export interface Author {
  id: string;
  name: string;
}

/** A line as a person writes it: decimal text, on one side. */
export interface WrittenLine {
  account: string;
  debit: string;
  credit: string;
}

export interface StoredMiscellaneous {
  id: string;
  kind: 'entry' | 'reversal';
  status: 'waiting' | 'posted' | 'refused';
  occurredOn: LocalDate;
  reason: string;
  lines: WrittenLine[];
  reverses: string | null;
  preparedBy: string;
}

/** The source of an entry that a person wrote, and its reason. */
export const MISCELLANEOUS = 'miscellaneous';

export const amountOf = ({ debit, credit }: WrittenLine): Money =>
  Money.of(debit || '0').minus(Money.of(credit || '0'));

export const toLine = (line: WrittenLine): LedgerLine => ({ account: line.account, amount: amountOf(line) });

/** What is moved: the sum of the debits. */
export const totalOf = (lines: readonly WrittenLine[]): Money =>
  Money.sum(lines.map(amountOf).filter((amount) => amount.isPositive()));
