import type { ExpectedReceiptToMatch, ReceiptToMatch } from './expected-receipt';
import { because, type MatchReason } from './match-reason';
import { namesAgree, namesResemble } from './payer-name';

/** What speaks for a receipt coming from the debtor of an expected one. */
export interface PayerEvidence {
  readonly hasIban: boolean;
  readonly hasName: boolean;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

const WEIGHTS = { iban: 35, name: 25, resemblance: 10 };
const compact = (iban: string): string => iban.replace(/\s/g, '').toUpperCase();

export function payerEvidence(receipt: ReceiptToMatch, expected: ExpectedReceiptToMatch): PayerEvidence {
  const iban = receipt.payerIban ? compact(receipt.payerIban) : '';
  const name = receipt.payerName ?? '';
  const debtor = expected.debtorName ?? '';
  const hasIban = iban !== '' && expected.debtorIbans.some((known) => compact(known) === iban);
  const hasName = namesAgree(name, debtor);
  const resembles = !hasName && namesResemble(name, debtor);
  return {
    hasIban,
    hasName,
    score: (hasIban ? WEIGHTS.iban : 0) + (hasName ? WEIGHTS.name : 0) + (resembles ? WEIGHTS.resemblance : 0),
    reasons: [
      ...(hasIban ? [because('iban-matches', { iban })] : []),
      ...(hasName ? [because('name-matches', { name })] : []),
      ...(resembles ? [because('name-resembles', { name, debtor })] : []),
    ],
  };
}
