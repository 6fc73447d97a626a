import { Decimal } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import { fullMonth, type Performance, sharesOf } from '../input/performance';
import { exactRatio } from './cents';
import { QUARTER_WEEKS, type StructuralInput, structuralReduction } from './structural-reduction';

interface Worked {
  readonly gross: Decimal;
  readonly performance?: Performance;
}

const HALF = Decimal.of('0.5');
const MONTHS = 3;
const DAYS_OF_WEEK = 5;

const isHalfTime = (performance: Performance): boolean => {
  if (performance.kind === 'full-month' || performance.kind === 'full-time-days') return true;
  if (performance.kind === 'part-time-hours' && performance.halfTime !== undefined) return performance.halfTime;
  const { done, possible } = sharesOf(performance);
  return exactRatio(done, possible).isAtLeast(HALF);
};

interface QuarterShare {
  readonly done: Decimal;
  readonly full: Decimal;
}

/** What a contract covers of a quarter by itself: days of 65, hours of 13 weeks, a third of its fraction. */
function quarterShare(performance: Performance, parameters: ParametersAt): QuarterShare {
  const { done, possible } = sharesOf(performance);
  if (performance.kind === 'full-time-days') return { done, full: Decimal.of(QUARTER_WEEKS * DAYS_OF_WEEK) };
  if (performance.kind !== 'part-time-hours') return { done, full: possible.times(MONTHS) };
  const week = performance.weeklyHours ?? parameters.decimal('minimum-wage.weekly-hours').value;
  return { done, full: week.times(QUARTER_WEEKS) };
}

/** Shares of one measure add up exactly; others through their proportions. */
function addShares(shares: readonly QuarterShare[]): QuarterShare {
  const [first] = shares;
  if (first && shares.every(({ full }) => full.equals(first.full)))
    return { done: Decimal.sum(shares.map(({ done }) => done)), full: first.full };
  return { done: Decimal.sum(shares.map(({ done, full }) => exactRatio(done, full))), full: Decimal.of(1) };
}

const goesOn = (performance: Performance): boolean => {
  if (performance.kind === 'full-month' || performance.kind === 'ratio') return true;
  const { done, possible } = sharesOf(performance);
  return performance.kind === 'full-time-days' && done.isAtLeast(possible);
};

/**
 * What a slip may expect of the quarter's structural reduction. Contracts that cover the month (or a steady fraction
 * of it) are taken to go on: a third of a quarter of such months. Short ones count for what they are of the quarter.
 */
export function structuralEstimate(occupations: readonly Worked[], parameters: ParametersAt): Decimal {
  const gross = Decimal.sum(occupations.map((it) => it.gross));
  const all = occupations.map((it) => it.performance ?? fullMonth);
  const halfTime = all.some(isHalfTime);
  const one = Decimal.of(1);
  if (all.every(goesOn)) {
    const fraction = Decimal.sum(all.map((it) => exactRatio(sharesOf(it).done, sharesOf(it).possible)));
    const quarter: StructuralInput = {
      gross: gross.times(MONTHS),
      done: Decimal.min(one, fraction),
      full: one,
      halfTime,
    };
    return structuralReduction(quarter, parameters).dividedBy(MONTHS, 2, 'half-up');
  }
  const worked = addShares(all.map((it) => quarterShare(it, parameters)));
  return structuralReduction({ gross, ...worked, halfTime }, parameters);
}
