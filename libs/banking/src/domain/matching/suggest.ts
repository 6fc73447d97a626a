import { combinationsAddingUpTo } from './add-up';
import type { ExpectedReceiptToMatch, ReceiptToMatch } from './expected-receipt';
import { allocate, oldestFirst, type Suggestion } from './match-outcome';
import { because, type MatchReason } from './match-reason';
import type { NamedReceipt } from './named-receipts';
import { type PayerEvidence, payerEvidence } from './payer-evidence';

const WEIGHTS = { exactAmount: 30, named: 40, addsUp: 30 };
const MAX_SUGGESTIONS = 5;

interface Candidate {
  readonly expected: ExpectedReceiptToMatch;
  readonly payer: PayerEvidence;
}

/** What a person may choose from, the likeliest first. Expected receipts with nothing in common with the receipt are left out. */
export function suggest(
  receipt: ReceiptToMatch,
  open: readonly ExpectedReceiptToMatch[],
  named: readonly NamedReceipt[],
): Suggestion[] {
  const candidates = open.map((expected) => ({ expected, payer: payerEvidence(receipt, expected) }));
  const suggestions = [
    ...allNamed(receipt, named),
    ...candidates.flatMap((one) =>
      single(
        receipt,
        one,
        named.find(({ expected }) => expected.id === one.expected.id),
      ),
    ),
    ...together(receipt, candidates),
  ];
  return suggestions.sort((a, b) => b.score - a.score).slice(0, MAX_SUGGESTIONS);
}

function allNamed(receipt: ReceiptToMatch, named: readonly NamedReceipt[]): Suggestion[] {
  if (named.length < 2) return [];
  const expected = oldestFirst(named.map((one) => one.expected));
  const reasons = [...named.map(({ reason }) => reason), because('oldest-first')];
  return [{ ...allocate(receipt, expected, reasons), score: 80 }];
}

function single(receipt: ReceiptToMatch, { expected, payer }: Candidate, named?: NamedReceipt): Suggestion[] {
  const isExact = expected.outstanding.equals(receipt.amount);
  const reasons: MatchReason[] = [
    ...(named ? [named.reason] : []),
    ...(isExact ? [because('amount-matches', { amount: receipt.amount.toString() })] : []),
    ...payer.reasons,
  ];
  if (reasons.length === 0) return [];
  const score = payer.score + (isExact ? WEIGHTS.exactAmount : 0) + (named ? WEIGHTS.named : 0);
  return [{ ...allocate(receipt, [expected], reasons), score: Math.min(score, 99) }];
}

/** Several expected receipts of one payer that are exactly the amount together. */
function together(receipt: ReceiptToMatch, candidates: readonly Candidate[]): Suggestion[] {
  const ofPayer = candidates.filter(({ payer }) => payer.score > 0);
  const expected = oldestFirst(ofPayer.map((one) => one.expected));
  return combinationsAddingUpTo(receipt.amount, expected)
    .slice(0, 3)
    .map((picked) => {
      const payer = ofPayer.find((one) => one.expected === picked[0])?.payer;
      const sum = because('several-add-up', { count: picked.length, amount: receipt.amount.toString() });
      const reasons = [sum, ...(payer?.reasons ?? [])];
      return { ...allocate(receipt, picked, reasons), score: Math.min((payer?.score ?? 0) + WEIGHTS.addsUp, 95) };
    });
}
