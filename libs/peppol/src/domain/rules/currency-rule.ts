import type { Money } from '@coopera/kernel';
import type { Adjustment, EInvoice } from '../e-invoice';
import type { RuleBreach } from './rule';

const sentence = {
  fr: 'Tous les montants sont dans la devise de la facture',
  nl: 'Alle bedragen zijn in de munt van de factuur',
  en: 'All amounts are in the currency of the invoice',
};

/** PEPPOL-EN16931-R051. Apart from the other rules: amounts of two currencies do not add up, so it is asked first. */
export function checkCurrency(invoice: EInvoice): readonly RuleBreach[] {
  return moneyOf(invoice)
    .filter(([, money]) => money && money.currency !== invoice.currency)
    .map(([pointer]) => ({ ruleId: 'PEPPOL-EN16931-R051', sentence, pointer }));
}

type Found = readonly [pointer: string, money: Money | null];

const ofAdjustments = (adjustments: readonly Adjustment[], at: string): Found[] =>
  adjustments.flatMap(({ amount, base }, index): Found[] => [
    [`${at}/adjustments/${index}/amount`, amount],
    [`${at}/adjustments/${index}/base`, base],
  ]);

function moneyOf({ adjustments, lines, prepaid, rounding, stated }: EInvoice): Found[] {
  const { subtotals = [], ...sums } = stated ?? {};
  return [
    ...ofAdjustments(adjustments, ''),
    ...lines.flatMap((line, index): Found[] => [
      [`/lines/${index}/statedNet`, line.statedNet],
      ...ofAdjustments(line.adjustments, `/lines/${index}`),
    ]),
    ['/prepaid', prepaid],
    ['/rounding', rounding],
    ...Object.entries(sums).map(([term, money]): Found => [`/stated/${term}`, money as Money]),
    ...subtotals.flatMap(({ base, vat }, index): Found[] => [
      [`/stated/subtotals/${index}/base`, base],
      [`/stated/subtotals/${index}/vat`, vat],
    ]),
  ];
}
