import { type LocalDate, Money } from '@coopera/kernel';

export interface StatementBalance {
  id: string;
  account: string;
  fileName: string;
  on: LocalDate;
  opening: Money;
  closing: Money;
}

export type DifferenceKind = 'opening' | 'gap' | 'unposted' | 'other-entry';

export interface Difference {
  kind: DifferenceKind;
  /** What a person looks for: an account, a file, a payer, the words of the entry. */
  reference: string;
  on: LocalDate | null;
  /** What the bank has more than the books because of it. */
  amount: Money;
  entryId: string | null;
}

/** Where the statements of an account begin, and where one does not begin at the end of the one before. In order of time. */
export function openingsAndGaps(statements: readonly StatementBalance[]): Difference[] {
  return statements.flatMap((statement, index) => {
    const before = statements[index - 1];
    const jump = statement.opening.minus(before?.closing ?? Money.zero());
    if (jump.isZero()) return [];
    const reference = before ? `${before.fileName} → ${statement.fileName}` : statement.account;
    return [{ kind: before ? 'gap' : 'opening', reference, on: statement.on, amount: jump, entryId: null } as const];
  });
}
