import { formatStructuredCommunication } from '@coopera/kernel';
import { combinationsAddingUpTo } from './add-up';
import type { ExpectedReceiptToMatch, ReceiptToMatch } from './expected-receipt';
import { allocate, type MatchOutcome, oldestFirst, totalOf } from './match-outcome';
import { because, type MatchReason } from './match-reason';
import { type NamedReceipt, namedReceipts } from './named-receipts';
import { payerEvidence } from './payer-evidence';
import { suggest } from './suggest';

/**
 * Decides what a receipt pays, or suggests. In this order: the structured communications and document numbers the payer gave;
 * then amount, account and name together. One of these alone never decides. Expected receipts of another currency do
 * not count; settled ones may be passed, so that paying one twice is said rather than unknown. Every one passed is compared by
 * name (some 20 µs each): of tens of thousands, pass those of the same communication, amount, account or name.
 */
export function matchReceipt(receipt: ReceiptToMatch, expected: readonly ExpectedReceiptToMatch[]): MatchOutcome {
  if (!receipt.amount.isPositive()) return undecided([because('not-a-receipt')]);
  if (receipt.isReversal) return undecided([because('reversal')]);
  const known = expected.filter(({ outstanding }) => outstanding.currency === receipt.amount.currency);
  const open = oldestFirst(known.filter(({ outstanding }) => outstanding.isPositive()));
  const named = namedReceipts(receipt, known);
  const due = named.filter((one) => one.expected.outstanding.isPositive());
  const settled = named.filter((one) => !due.includes(one)).map(alreadySettled);
  const reasons = [...unknownCommunication(receipt, named), ...settled];
  return (
    (due.length > 0 ? payNamed(receipt, due) : null) ??
    (named.length === 0 ? payByPayer(receipt, open, reasons) : null) ??
    choose(receipt, open, due, reasons)
  );
}

const undecided = (reasons: readonly MatchReason[]): MatchOutcome => ({ kind: 'undecided', suggestions: [], reasons });

function alreadySettled({ expected }: NamedReceipt): MatchReason {
  const communication = expected.structuredCommunication;
  const name = expected.reference ?? (communication ? formatStructuredCommunication(communication) : expected.id);
  return because('already-settled', { reference: name });
}

function unknownCommunication(receipt: ReceiptToMatch, named: readonly NamedReceipt[]): MatchReason[] {
  const digits = receipt.structuredCommunication;
  if (!digits || named.some(({ expected }) => expected.structuredCommunication === digits)) return [];
  return [because('unknown-communication', { communication: formatStructuredCommunication(digits) })];
}

/** Everything named, when the money covers it; the one part of it that is exactly the amount; one alone, partly. */
function payNamed(receipt: ReceiptToMatch, due: readonly NamedReceipt[]): MatchOutcome | null {
  const expected = oldestFirst(due.map((one) => one.expected));
  const covers = receipt.amount.compare(totalOf(expected)) >= 0;
  const isExact = receipt.amount.equals(totalOf(expected));
  const isSure = due.every((one) => one.isCertain || isExact || isFromDebtor(receipt, one.expected));
  if (isSure && (covers || due.length === 1)) return matched(receipt, expected, due);
  const exact = [
    ...expected.filter(({ outstanding }) => outstanding.equals(receipt.amount)).map((one) => [one]),
    ...combinationsAddingUpTo(receipt.amount, expected),
  ];
  return exact.length === 1 ? matched(receipt, exact[0], due) : null;
}

function matched(
  receipt: ReceiptToMatch,
  expected: readonly ExpectedReceiptToMatch[],
  due: readonly NamedReceipt[],
): MatchOutcome {
  const reasons = due.filter((one) => expected.includes(one.expected)).map(({ reason }) => reason);
  return { kind: 'matched', ...allocate(receipt, expected, reasons) };
}

function isFromDebtor(receipt: ReceiptToMatch, expected: ExpectedReceiptToMatch): boolean {
  const { hasIban, hasName } = payerEvidence(receipt, expected);
  return hasIban || hasName;
}

/** The only expected receipt whose amount, account and name all agree. */
function payByPayer(
  receipt: ReceiptToMatch,
  open: readonly ExpectedReceiptToMatch[],
  notes: readonly MatchReason[],
): MatchOutcome | null {
  const agreeing = open
    .filter(({ outstanding }) => outstanding.equals(receipt.amount))
    .map((expected) => ({ expected, payer: payerEvidence(receipt, expected) }))
    .filter(({ payer }) => payer.hasIban && payer.hasName);
  if (agreeing.length !== 1) return null;
  const [{ expected, payer }] = agreeing;
  const amount = because('amount-matches', { amount: receipt.amount.toString() });
  return { kind: 'matched', ...allocate(receipt, [expected], [amount, ...payer.reasons, ...notes]) };
}

function choose(
  receipt: ReceiptToMatch,
  open: readonly ExpectedReceiptToMatch[],
  due: readonly NamedReceipt[],
  reasons: readonly MatchReason[],
): MatchOutcome {
  const suggestions = suggest(receipt, open, due);
  const best = suggestions.filter(({ score }) => score === suggestions[0]?.score).length;
  const notes =
    best > 1 ? [because('several-candidates', { count: best })] : best === 0 ? [because('nothing-found')] : [];
  return { kind: 'undecided', suggestions, reasons: [...reasons, ...notes] };
}
