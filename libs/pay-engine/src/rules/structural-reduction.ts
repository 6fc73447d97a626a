import { Decimal } from '@coopera/kernel';
import type { ParametersAt, TableOf } from '@coopera/parameters';
import { notNegative, toCents } from './cents';

export const QUARTER_WEEKS = 13;
const KEY = 'structural-reduction.category-1';

export const structuralConstants = (parameters: ParametersAt) => parameters.table(KEY, 'structural-reduction');
export const hasStructuralReduction = (parameters: ParametersAt): boolean => parameters.has(KEY);

/** R = α max(0, S0 − S) + γ max(0, S2 − S), each part to the cent. S is the quarter's full-time wage. */
export function fullReduction(s: Decimal, { alpha, s0, gamma, s2 }: TableOf<'structural-reduction'>): Decimal {
  return toCents(alpha.times(notNegative(s0.minus(s)))).plus(toCents(gamma.times(notNegative(s2.minus(s)))));
}

/** β for a share µ of the quarter; nothing below 0.275 unless the contract is at least half-time. */
export function betaOf(mu: Decimal, halfTime: boolean, beta: TableOf<'structural-beta'>): Decimal {
  if (mu.isZero() || (mu.isLessThan(beta.zeroBelow) && !halfTime)) return Decimal.ZERO;
  if (mu.isLessThan(beta.flatBelow)) return beta.flat;
  if (mu.isLessThan(beta.inverseFrom)) return beta.flat.plus(mu.minus(beta.flatBelow).times(beta.slope));
  return Decimal.of(1).dividedBy(mu, 12, 'half-up');
}

export interface StructuralInput {
  /** The quarter's gross, at 100 %. */
  readonly gross: Decimal;
  /** Days or hours worked in the quarter, and those of a full-timer (13 × days or hours of a week). */
  readonly done: Decimal;
  readonly full: Decimal;
  readonly halfTime: boolean;
}

/**
 * The structural reduction of a quarter, category 1: S = W × round2(full / done), µ = round2(done / full), R × µ × β.
 * To be capped by the employer's contributions.
 * @source ONSS, structural reduction
 */
export function structuralReduction(input: StructuralInput, parameters: ParametersAt): Decimal {
  const { gross, done, full, halfTime } = input;
  const s = toCents(gross.times(full.dividedBy(done, 2, 'half-up')));
  const mu = Decimal.min(Decimal.of(1), done.dividedBy(full, 2, 'half-up'));
  const beta = betaOf(mu, halfTime, parameters.table('structural-reduction.beta', 'structural-beta').value);
  return toCents(fullReduction(s, structuralConstants(parameters).value).times(mu).times(beta));
}
