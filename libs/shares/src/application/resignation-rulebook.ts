import type { LocalDate } from '@coopera/kernel';
import { isUnverified, Parameters, type Sourced } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ResignationRules } from '../domain/resignation-rules';

/** One rule as a person reads it: the value, where it stands, and whether somebody must still check it. */
export interface RuleOrigin {
  key: string;
  value: string;
  source: string;
  isVerified: boolean;
}

/** The rules of resignations, read from the dated parameters. */
@Injectable()
export class ResignationRulebook {
  constructor(
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** In force on the day of the letter. */
  on(day: LocalDate): ResignationRules {
    const parameters = this.parameters.at(day);
    const months = parameters.count('share.resignation-months');
    const founders = parameters.count('share.founder-years');
    return {
      months: months.value,
      monthsSource: months.ref.source,
      founderYears: founders.value,
      founderSource: founders.ref.source,
      foundationYear: parameters.count('share.foundation-year').value,
      effect: parameters.choice('share.resignation-effect').value as ResignationRules['effect'],
    };
  }

  /** What a holder is told before he asks. */
  origins(): RuleOrigin[] {
    const parameters = this.parameters.at(this.clock.today());
    return [
      origin(parameters.count('share.resignation-months')),
      origin(parameters.count('share.founder-years')),
      origin(parameters.choice('share.resignation-effect')),
      origin(parameters.choice('share.refund')),
      origin(parameters.count('share.payout-days')),
    ];
  }
}

const origin = ({ value, ref }: Sourced<string | number>): RuleOrigin => ({
  key: ref.key,
  value: String(value),
  source: ref.source,
  isVerified: !isUnverified(ref.confidence),
});
