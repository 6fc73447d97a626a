import { Money } from '@coopera/kernel';
import type { Allocation, ExpectedReceiptToMatch, ReceiptToMatch } from './expected-receipt';
import { because, type MatchReason } from './match-reason';

export interface Match {
  readonly allocations: readonly Allocation[];
  /** What the allocations leave of the receipt; never negative. */
  readonly remainder: Money;
  readonly reasons: readonly MatchReason[];
}

export interface Suggestion extends Match {
  /** The higher the likelier, 0 to 100; only their order means something. */
  readonly score: number;
}

/** Matched: certain enough to be posted. Undecided: a person chooses, the likeliest suggestion first. */
export type MatchOutcome =
  | (Match & { readonly kind: 'matched' })
  | {
      readonly kind: 'undecided';
      readonly suggestions: readonly Suggestion[];
      readonly reasons: readonly MatchReason[];
    };

/** Pays expected receipts one after the other until the money is gone, and says where it is short or left over. */
export function allocate(
  receipt: ReceiptToMatch,
  expected: readonly ExpectedReceiptToMatch[],
  reasons: readonly MatchReason[],
): Match {
  let left = receipt.amount;
  const allocations: Allocation[] = [];
  for (const { id, outstanding } of expected) {
    const amount = Money.min(left, outstanding);
    if (!amount.isPositive()) continue;
    allocations.push({ expectedReceiptId: id, amount });
    left = left.minus(amount);
  }
  const missing = totalOf(expected).minus(receipt.amount);
  const notes = [
    ...(missing.isPositive() ? [because('partial-payment', { missing: missing.toString() })] : []),
    ...(left.isPositive() ? [because('over-payment', { remainder: left.toString() })] : []),
  ];
  return { allocations, remainder: left, reasons: [...reasons, ...notes] };
}

export const totalOf = (expected: readonly ExpectedReceiptToMatch[]): Money =>
  Money.sum(
    expected.map(({ outstanding }) => outstanding),
    expected[0]?.outstanding.currency,
  );

/** By due date; those without one last. */
export const oldestFirst = (expected: readonly ExpectedReceiptToMatch[]): ExpectedReceiptToMatch[] =>
  [...expected].sort((a, b) => {
    const [one, other] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  });
