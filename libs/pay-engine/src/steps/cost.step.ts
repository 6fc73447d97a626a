import type { PayStep } from './pay-state';

/**
 * The cost of the contract, which is its employment budget: gross, contributions and provisions, less the estimated
 * structural reduction.
 * @source rules of the cooperative, employment budget
 */
export const costStep: PayStep = ({ amounts }) => {
  const cost = amounts.gross
    .plus(amounts.employerContributions)
    .minus(amounts.structuralReduction)
    .plus(amounts.provisions);
  return { amounts: { cost }, lines: [{ code: 'cost', effect: 'informs', amount: cost }] };
};
