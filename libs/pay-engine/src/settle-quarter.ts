import { Decimal, type LocalDate, Money } from '@coopera/kernel';
import type { Parameters } from '@coopera/parameters';
import type { Household } from './input/family-situation';
import { quarterSpecialContribution } from './rules/special-contribution';
import { structuralReduction } from './rules/structural-reduction';

export interface QuarterInput {
  /** The last day of the quarter. */
  readonly date: LocalDate;
  /** The quarter's gross at 100 %, and its declared base. */
  readonly gross: Money;
  readonly declaredBase: Money;
  /** Days (or hours) worked, and those of a full-timer: 13 × days (or hours) of a week. */
  readonly done: Decimal;
  readonly full: Decimal;
  /** Whether the contract is at least half-time. */
  readonly halfTime: boolean;
  readonly household: Household;
  /** What the slips of the quarter counted. */
  readonly employerContributions: Money;
  readonly structuralEstimated: Money;
  readonly specialWithheld: Money;
}

export interface QuarterSettlement {
  readonly structuralReduction: Money;
  /** What the slips estimated too little (or too much, negative): goes to the pot. */
  readonly structuralDifference: Money;
  readonly specialContribution: Money;
  /** Still to be withheld on the third month (negative: to be given back). */
  readonly specialDifference: Money;
}

/**
 * The truth of a quarter for a worker line: structural reduction and special contribution, and what the slips missed.
 * @throws DomainError parameters.no-value-in-force where the constants of the quarter are not known.
 * @source ONSS, structural reduction category 1; special contribution, code 856
 */
export function settleQuarter(input: QuarterInput, parameters: Parameters): QuarterSettlement {
  const at = parameters.at(input.date);
  const { done, full, halfTime } = input;
  const reduction = structuralReduction({ gross: input.gross.toDecimal(), done, full, halfTime }, at);
  const capped = Money.of(Decimal.min(reduction, input.employerContributions.toDecimal()));
  const special = Money.of(quarterSpecialContribution(input.declaredBase.toDecimal(), input.household, at));
  return {
    structuralReduction: capped,
    structuralDifference: capped.minus(input.structuralEstimated),
    specialContribution: special,
    specialDifference: special.minus(input.specialWithheld),
  };
}
