import { Decimal } from '@coopera/kernel';
import { fullMonth, type Performance, sharesOf } from '../input/performance';
import { exactRatio, toCents } from './cents';

/** The full-time, full-month wage S and the fraction of it that was worked. */
export interface ReferenceWage {
  readonly wage: Decimal;
  readonly fraction: Decimal;
}

const ONE = Decimal.of(1);

/**
 * S = round(W / done) × possible, fraction = round2(done / possible), at most 1.
 * @source ONSS administrative instructions 2026/3, work bonus, incomplete month: 2015 for 19 of 23 days → 2439.15, 0.83
 */
export function referenceWage(gross: Decimal, done: Decimal, possible: Decimal): ReferenceWage {
  const wage = toCents(gross.dividedBy(done, 2, 'half-up').times(possible));
  return { wage, fraction: Decimal.min(ONE, done.dividedBy(possible, 2, 'half-up')) };
}

interface Worked {
  readonly gross: Decimal;
  readonly performance?: Performance;
}

const sameMeasure = (all: readonly Performance[]): boolean => {
  const [first] = all;
  if (!first) return false;
  const possible = sharesOf(first).possible;
  return all.every((it) => it.kind === first.kind && sharesOf(it).possible.equals(possible));
};

/** The reference wage of contracts taken together: days add up with days, hours with hours; else their fractions do. */
export function referenceWageOf(occupations: readonly Worked[]): ReferenceWage {
  const gross = Decimal.sum(occupations.map((it) => it.gross));
  const all = occupations.map((it) => it.performance ?? fullMonth);
  const [first] = all;
  const done = sameMeasure(all)
    ? Decimal.sum(all.map((it) => sharesOf(it).done))
    : Decimal.sum(all.map((it) => exactRatio(sharesOf(it).done, sharesOf(it).possible)));
  const possible = first && sameMeasure(all) ? sharesOf(first).possible : ONE;
  if (done.isAtLeast(possible)) return { wage: gross, fraction: ONE };
  if (possible.equals(ONE)) return { wage: gross.dividedBy(done, 2, 'half-up'), fraction: ratioFraction(all, done) };
  return referenceWage(gross, done, possible);
}

/** A fraction given as such is kept; one that we add up is rounded to two decimals as the law does. */
const ratioFraction = (all: readonly Performance[], done: Decimal): Decimal =>
  all.every(({ kind }) => kind === 'ratio') ? done : done.round(2, 'half-up');
