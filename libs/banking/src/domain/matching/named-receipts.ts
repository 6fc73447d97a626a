import { formatStructuredCommunication } from '@coopera/kernel';
import { possibleCommunicationsIn } from '../statement/communications-in-text';
import type { ExpectedReceiptToMatch, ReceiptToMatch } from './expected-receipt';
import { because, type MatchReason } from './match-reason';

export interface NamedReceipt {
  readonly expected: ExpectedReceiptToMatch;
  /** By its structured communication, which no other has; a document number may be a coincidence. */
  readonly isCertain: boolean;
  readonly reason: MatchReason;
}

/** A number shorter than this is found in too many texts. */
const MIN_REFERENCE = 5;

/** The expected receipts a payer names: by structured communication, in its field or typed in the text, or by document number. */
export function namedReceipts(
  receipt: ReceiptToMatch,
  expected: readonly ExpectedReceiptToMatch[],
): readonly NamedReceipt[] {
  const communications = new Set(possibleCommunicationsIn(receipt.communication));
  if (receipt.structuredCommunication) communications.add(receipt.structuredCommunication);
  const compactText = compact(receipt.communication);
  return expected.flatMap((one): NamedReceipt[] => {
    const digits = one.structuredCommunication;
    if (digits && communications.has(digits)) {
      const communication = formatStructuredCommunication(digits);
      return [{ expected: one, isCertain: true, reason: because('communication-matches', { communication }) }];
    }
    if (!one.reference || !mentions(receipt.communication, compactText, one.reference)) return [];
    return [{ expected: one, isCertain: false, reason: because('reference-in-text', { reference: one.reference }) }];
  });
}

const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]+/g, '');

/** "2026-00123" is found in "fact. 2026/00123" and "2026 00123", not in "12026-001234". */
function mentions(text: string, compactText: string, reference: string): boolean {
  const bare = compact(reference);
  // Nearly every reference stops here: a pattern for each of thousands would be slow.
  if (bare.length < MIN_REFERENCE || !compactText.includes(bare)) return false;
  const parts = reference.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  return new RegExp(`(?<![A-Z0-9])${parts.join('[^A-Z0-9]{0,3}')}(?![A-Z0-9])`).test(text.toUpperCase());
}
