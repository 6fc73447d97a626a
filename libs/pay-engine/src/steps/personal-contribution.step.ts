import { share } from '../rules/cents';
import { type PayStep, unlessZero } from './pay-state';

/**
 * The worker's contribution on the declared base: 13.07 %, students within their quota 2.71 %, flexi-jobs none.
 * @source ONSS administrative instructions, contributions of workers
 */
export const personalContributionStep: PayStep = ({ input, parameters, amounts }) => {
  if (input.status === 'flexi') return {};
  const key = input.status === 'student' ? 'onss.student-personal-rate' : 'onss.personal-rate';
  const rate = parameters.rate(key);
  const onss = share(rate.value, amounts.declaredBase);
  const base =
    input.status === 'manual' || input.status === 'artist' ? [parameters.rate('onss.manual-base'), rate] : [rate];
  return {
    amounts: { onss },
    lines: unlessZero({
      code: 'personal-contribution',
      effect: 'deducts',
      base: amounts.declaredBase,
      rate: rate.value.toPercent(),
      amount: onss,
      from: base,
    }),
  };
};
