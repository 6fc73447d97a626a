import type { EarlierPay } from '../input/pay-input';
import { specialContribution, specialTable } from '../rules/special-contribution';
import { earlierSum, type PayStep, unlessZero } from './pay-state';

const subject = ({ status }: Pick<EarlierPay, 'status'>): boolean => status !== 'student' && status !== 'flexi';

/**
 * The special contribution of the month with this employer, less what earlier slips of the month withheld.
 * @source ONSS, special social security contribution; the quarter (code 856) is definitive
 */
export const specialContributionStep: PayStep = (state) => {
  const { input, amounts, parameters } = state;
  if (!subject(input)) return {};
  const base = amounts.declaredBase.plus(earlierSum(state, 'declaredBase', subject));
  const month = specialContribution(base, input.household, parameters);
  const csss = month.minus(earlierSum(state, 'csss', subject));
  const from = [specialTable(input.household, parameters)];
  return {
    amounts: { csss },
    lines: unlessZero({ code: 'special-contribution', effect: 'deducts', base, amount: csss, from }),
  };
};
