import type { PayStep } from './pay-state';

/**
 * Taxable pay: gross less the contribution, plus the bonus. Benefits and commuting join at the tax.
 * @source CIR 92 art. 272; annexe III AR/CIR 92
 */
export const taxableStep: PayStep = ({ amounts }) => {
  const taxable = amounts.gross.minus(amounts.onss).plus(amounts.bonus);
  return { amounts: { taxable }, lines: [{ code: 'taxable', effect: 'informs', amount: taxable }] };
};
