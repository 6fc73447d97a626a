import type { Rate } from '@coopera/kernel';
import type { Contribution, VatDocument } from './contribution';
import type { Grid } from './grid';
import type { Purchase } from './purchase';

const natures: Record<Purchase['nature'], Grid> = { goods: '81', services: '82', investment: '83' };
const own: Partial<Record<Purchase['category'], [base: Grid, vat: Grid]>> = {
  'intra-eu-goods': ['86', '55'],
  'intra-eu-services': ['88', '55'],
  'reverse-charge': ['87', '56'],
  import: ['87', '57'],
};

/**
 * Where a purchase stands in frames III to V. 81 to 83 take the price and the VAT that is not deducted. A credit note lowers them
 * and stands in 84 (of 86 and 88) or 85; its VAT is paid back in 63, or where the cooperative owed it itself: due VAT back in 62,
 * deduction undone in 61 (that last point to be confirmed by an accountant).
 * @param proRata the share of the deductible VAT that the general pro rata leaves; rounded half up, document by document
 */
export function purchaseContributions(row: Purchase, proRata: Rate): Contribution[] {
  const deducted = proRata.applyTo(row.deductibleVat, 'half-up');
  const cost = row.base.plus(row.vat).minus(deducted);
  const document = documentOf(row);
  const entry = own[row.category];
  // The supplier of a self-assessed purchase asked for no VAT: what is not deducted is a cost all the same.
  const found: Contribution[] = row.isCreditNote
    ? [
        { grid: natures[row.nature], amount: cost.negate(), document },
        { grid: entry && entry[0] !== '87' ? '84' : '85', amount: row.base, document },
        ...(entry
          ? ([
              { grid: '62', amount: row.vat, document },
              { grid: '61', amount: deducted, document },
            ] as const)
          : ([{ grid: '63', amount: deducted, document }] as const)),
      ]
    : [
        { grid: natures[row.nature], amount: cost, document },
        ...(entry
          ? ([
              { grid: entry[0], amount: row.base, document },
              { grid: entry[1], amount: row.vat, document },
            ] as const)
          : []),
        { grid: '59', amount: deducted, document },
      ];
  return found.filter(({ amount }) => !amount.isZero());
}

const documentOf = ({ source, occurredOn, supplierVatNumber, country }: Purchase): VatDocument => ({
  kind: source.kind,
  id: source.id,
  reference: supplierVatNumber ?? country,
  on: occurredOn,
  party: supplierVatNumber ?? country,
});
