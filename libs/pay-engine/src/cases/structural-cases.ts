import { Decimal } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import { z } from 'zod';
import { defaultEmployer } from '../input/employer-profile';
import { notNegative, toCents } from '../rules/cents';
import { employerContribution, employerRates } from '../rules/employer-lines';
import { fullReduction, QUARTER_WEEKS, structuralConstants } from '../rules/structural-reduction';
import { decimal, positive } from './case-input';

const QUARTER_DAYS = 65;
const MONTHS = 3;

export const structuralMonthInput = z.strictObject({ gross: decimal, days: positive });

/** A social secretariat's proration of one month: checks a published slip, never used for a real run. */
export function structuralMonthCase({ gross, days }: z.output<typeof structuralMonthInput>, at: ParametersAt) {
  const s = toCents(gross.times(Decimal.of(QUARTER_DAYS).dividedBy(days, 2, 'half-up')));
  const structural = fullReduction(s, structuralConstants(at).value).dividedBy(MONTHS, 2, 'half-up');
  const rates = employerRates(defaultEmployer, at);
  const contribution = employerContribution(gross, rates);
  const base = toCents(gross.times(at.rate('employer.base').value.value));
  return {
    structural,
    first_hire: notNegative(base.minus(structural)),
    employer_contribution: contribution,
    cost: gross.plus(contribution).minus(structural),
  };
}

export const structuralHoursInput = z.strictObject({ gross: decimal, h: positive, week: positive });

/** A quarter by hours of a contract at least half-time, whose β is flat below 0.55. */
export function structuralHoursCase({ gross, h, week }: z.output<typeof structuralHoursInput>, at: ParametersAt) {
  const full = week.times(QUARTER_WEEKS);
  const s = toCents(gross.times(full.dividedBy(h, 2, 'half-up')));
  const beta = at.table('structural-reduction.beta', 'structural-beta').value.flat;
  const mu = h.dividedBy(full, 2, 'half-up');
  return { structural: toCents(fullReduction(s, structuralConstants(at).value).times(mu).times(beta)) };
}
