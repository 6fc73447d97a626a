import { Decimal } from '@coopera/kernel';
import type { Band, TableOf } from './table-shapes';

const holds = ({ upTo, below }: Band, x: Decimal): boolean =>
  upTo ? x.isAtMost(upTo) : below ? x.isLessThan(below) : true;

/** What a piecewise linear table gives for x, to the cent (half-up), between the band's own bounds. */
export function amountInBands(bands: readonly Band[], x: Decimal): Decimal {
  const band = bands.find((it) => holds(it, x));
  if (!band) return Decimal.ZERO;
  const { fixed, rate, over, min, max } = band;
  let amount = rate && over ? fixed.plus(x.minus(over).times(rate)).round(2, 'half-up') : fixed;
  if (min) amount = Decimal.max(min, amount);
  return max ? Decimal.min(max, amount) : amount;
}

/** What a scale of brackets gives for x: the fixed part of its bracket plus the percentage above, to the cent. */
export function amountInScale(scale: TableOf<'tax-scale'>, x: Decimal): Decimal {
  const bracket = scale.findLast(({ from }) => x.isMoreThan(from));
  if (!bracket) return Decimal.ZERO;
  return bracket.fixed.plus(x.minus(bracket.from).times(bracket.percent).times('0.01')).round(2, 'half-up');
}

/** The percentage of the first step that reaches x, as 36.34. */
export function percentInSteps(steps: TableOf<'percent-steps'>, x: Decimal): Decimal {
  return steps.find(({ upTo }) => !upTo || x.isAtMost(upTo))?.percent ?? Decimal.ZERO;
}

/** The amount for a count: the list's own, then so much for each further one. Zero for none. */
export function amountForCount({ amounts, further }: TableOf<'amount-list'>, count: number): Decimal {
  if (count <= 0) return Decimal.ZERO;
  const listed = amounts[Math.min(count, amounts.length) - 1] ?? Decimal.ZERO;
  return listed.plus(further.times(Math.max(0, count - amounts.length)));
}
