import { share } from '../rules/cents';
import { type PayStep, unlessZero } from './pay-state';

/**
 * The cooperative's variable contribution, on top of the employment budget, and what the Activity's budget must hold.
 * @source general assembly, dated parameter levy.employment-budget
 */
export const variableContributionStep: PayStep = ({ amounts, parameters }) => {
  const rate = parameters.rate('levy.employment-budget');
  const variableContribution = share(rate.value, amounts.cost);
  const budgetNeeded = amounts.cost.plus(variableContribution);
  return {
    amounts: { variableContribution, budgetNeeded },
    lines: [
      ...unlessZero({
        code: 'variable-contribution',
        effect: 'costs',
        base: amounts.cost,
        rate: rate.value.toPercent(),
        amount: variableContribution,
        from: [rate],
      }),
      { code: 'budget-needed', effect: 'informs', amount: budgetNeeded },
    ],
  };
};
