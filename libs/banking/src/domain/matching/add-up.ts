import type { Money } from '@coopera/kernel';
import type { ExpectedReceiptToMatch } from './expected-receipt';
import { totalOf } from './match-outcome';

/** Subsets double with each candidate: 2^12 are tried in a few milliseconds. */
const MAX_CANDIDATES = 12;

/** Every combination of at least two candidates whose outstanding amounts are exactly this amount, the largest first. */
export function combinationsAddingUpTo(
  amount: Money,
  candidates: readonly ExpectedReceiptToMatch[],
): ExpectedReceiptToMatch[][] {
  const tried = candidates.slice(0, MAX_CANDIDATES);
  const found: ExpectedReceiptToMatch[][] = [];
  for (let mask = 1; mask < 1 << tried.length; mask += 1) {
    const picked = tried.filter((_, index) => mask & (1 << index));
    if (picked.length >= 2 && totalOf(picked).equals(amount)) found.push(picked);
  }
  return found.sort((a, b) => b.length - a.length);
}
