import { Decimal } from '@coopera/kernel';
import { defaultEmployer } from '../input/employer-profile';
import type { LineDraft } from '../result/line-draft';
import { notNegative, share } from '../rules/cents';
import { employerRates } from '../rules/employer-lines';
import { type PayState, type PayStep, unlessZero } from './pay-state';

/** What of the declared base bears the basic contribution: nothing above the ceiling of the quarter. */
function basicBase({ input, parameters, amounts }: PayState): Decimal {
  if (!parameters.has('employer.quarter-ceiling')) return amounts.declaredBase;
  const ceiling = parameters.decimal('employer.quarter-ceiling').value;
  const left = notNegative(ceiling.minus(input.quarterBaseSoFar?.toDecimal() ?? Decimal.ZERO));
  return Decimal.min(left, amounts.declaredBase);
}

/** Students and flexi-jobs bear one line of their own. */
function singleLine({ input, parameters, amounts }: PayState): LineDraft {
  const student = input.status === 'student';
  const rate = parameters.rate(student ? 'onss.student-employer-rate' : 'onss.flexi-employer-rate');
  return {
    code: student ? 'employer-student' : 'employer-flexi',
    effect: 'costs',
    base: amounts.declaredBase,
    rate: rate.value.toPercent(),
    amount: share(rate.value, amounts.declaredBase),
    from: [rate],
  };
}

/**
 * The employer's contributions, line by line, each rounded to the cent on the declared base.
 * @source ONSS, employer contributions; TechLib codes 255, 256, 809, 810
 */
export const employerContributionsStep: PayStep = (state) => {
  const { input, parameters, amounts } = state;
  const single = input.status === 'student' || input.status === 'flexi';
  const profile = input.employer ?? defaultEmployer;
  const lines: LineDraft[] = single
    ? [singleLine(state)]
    : employerRates(profile, parameters).map(({ code, rate, from }) => {
        const base = code === 'employer-base' ? basicBase(state) : amounts.declaredBase;
        return { code, effect: 'costs', base, rate: rate.toPercent(), amount: share(rate, base), from };
      });
  return {
    amounts: { employerContributions: Decimal.sum(lines.map(({ amount }) => amount)).round(2, 'half-up') },
    lines: lines.flatMap(unlessZero),
  };
};
