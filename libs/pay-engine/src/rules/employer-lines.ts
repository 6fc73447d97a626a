import { Decimal, Rate } from '@coopera/kernel';
import type { ParametersAt, Sourced } from '@coopera/parameters';
import type { EmployerProfile } from '../input/employer-profile';
import type { PayLineCode } from '../texts/pay-line-labels';
import { share } from './cents';

export interface EmployerRate {
  readonly code: PayLineCode;
  readonly rate: Rate;
  readonly from: readonly Sourced<unknown>[];
}

/** The lines of the employer's contribution for a profile, 27.31 % in all for 20 workers or more (no joint committee). */
export function employerRates(profile: EmployerProfile, parameters: ParametersAt): EmployerRate[] {
  const of = (code: PayLineCode, key: string): EmployerRate => {
    const rate = parameters.rate(`employer.${key}`);
    return { code, rate: rate.value, from: [rate] };
  };
  const fund = `${profile.commercial ? 'commercial' : 'social'}-${profile.size === '20-or-more' ? 'large' : 'small'}`;
  const { accidentInsurance } = profile;
  return [
    of('employer-base', 'base'),
    ...(profile.size === 'under-10' ? [] : [of('employer-wage-restraint', 'wage-restraint')]),
    of('employer-closure-fund', `closure-fund.${fund}`),
    of('employer-closure-fund-special', 'closure-fund.special'),
    of('employer-asbestos-fund', 'asbestos-fund'),
    of('employer-work-accidents', 'work-accidents'),
    of('employer-risk-groups', 'risk-groups'),
    ...(profile.jointCommittee === '200' ? [of('employer-social-fund', 'social-fund-pc-200')] : []),
    ...(accidentInsurance
      ? [{ code: 'employer-accident-insurance' as const, rate: Rate.percent(accidentInsurance), from: [] }]
      : []),
  ];
}

/** The sum of the lines on a base, each rounded to the cent. */
export const employerContribution = (base: Decimal, rates: readonly EmployerRate[]): Decimal =>
  Decimal.sum(rates.map(({ rate }) => share(rate, base)));

/** All the percentages together, for a provision that is not paid yet. */
export const totalRate = (rates: readonly EmployerRate[]): Rate =>
  Rate.of(Decimal.sum(rates.map(({ rate }) => rate.value)));
