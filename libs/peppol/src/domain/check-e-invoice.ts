import { computeTotals } from './compute-totals';
import type { EInvoice } from './e-invoice';
import { adjustmentRules } from './rules/adjustment-rules';
import { checkCurrency } from './rules/currency-rule';
import { documentRules } from './rules/document-rules';
import { lineRules } from './rules/line-rules';
import { partyRules } from './rules/party-rules';
import { peppolRules } from './rules/peppol-rules';
import type { Rule, RuleBreach } from './rules/rule';
import { totalRules } from './rules/total-rules';
import { vatRules } from './rules/vat-rules';

export const rules: readonly Rule[] = [
  ...documentRules,
  ...partyRules,
  ...lineRules,
  ...adjustmentRules,
  ...vatRules,
  ...totalRules,
  ...peppolRules,
];

/**
 * The main rules of EN 16931 and Peppol BIS Billing 3.0, before a document leaves or when one arrives. An empty answer is
 * no proof: the network checks some 300 rules. Totals stated by a received document are checked; ours follow from the lines.
 */
export function checkEInvoice(invoice: EInvoice): readonly RuleBreach[] {
  const currencies = checkCurrency(invoice);
  if (currencies.length > 0) return currencies;
  const subject = { invoice, totals: invoice.stated ?? computeTotals(invoice) };
  return rules.flatMap(({ id, sentence, breaches }) =>
    breaches(subject).map((pointer) => ({ ruleId: id, sentence, pointer })),
  );
}
