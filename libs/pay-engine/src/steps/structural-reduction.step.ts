import { Decimal } from '@coopera/kernel';
import type { EarlierPay } from '../input/pay-input';
import { notNegative } from '../rules/cents';
import { structuralEstimate } from '../rules/structural-estimate';
import { hasStructuralReduction, structuralConstants } from '../rules/structural-reduction';
import { earlierSum, type PayStep, unlessZero } from './pay-state';

const subject = ({ status }: Pick<EarlierPay, 'status'>): boolean => status !== 'student' && status !== 'flexi';

/**
 * An estimate of the structural reduction for the month's contracts so far, less what earlier slips took, at most the
 * employer's contributions. None where the constants of the day are not known: then the whole contribution is counted.
 * @source ONSS, structural reduction category 1; strategy quarter
 */
export const structuralReductionStep: PayStep = (state) => {
  const { input, parameters, amounts } = state;
  if (!subject(input) || !hasStructuralReduction(parameters)) return {};
  const earlier = (input.earlierThisMonth ?? []).filter(subject);
  const contracts = [...earlier.flatMap((it) => it.occupations), ...input.occupations];
  const month = structuralEstimate(
    contracts.map(({ gross, performance }) => ({ gross: gross.toDecimal(), performance })),
    parameters,
  );
  const contributions = amounts.employerContributions.plus(earlierSum(state, 'employerContributions', subject));
  const estimate = Decimal.min(month, notNegative(contributions));
  const structuralReduction = estimate.minus(earlierSum(state, 'structuralReduction', subject));
  const from = [structuralConstants(parameters)];
  return {
    amounts: { structuralReduction },
    lines: unlessZero({
      code: 'structural-reduction',
      effect: 'saves',
      base: amounts.gross,
      amount: structuralReduction,
      from,
    }),
  };
};
