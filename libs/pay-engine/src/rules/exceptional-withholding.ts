import { Decimal } from '@coopera/kernel';
import { amountForCount, type ParametersAt, percentInSteps } from '@coopera/parameters';
import type { ExemptionStrategy } from '../input/pay-strategies';
import { notNegative, toCents } from './cents';

/** Holiday pay has lower rates than the other allowances (year-end premium, bonuses). */
export type ExceptionalKind = 'holiday-pay' | 'other';

export interface ExceptionalInput {
  readonly kind: ExceptionalKind;
  /** The allowance less its personal contribution. */
  readonly taxable: Decimal;
  /** Normal yearly pay after contributions: monthly taxable × 12. */
  readonly annual: Decimal;
  readonly children?: number;
  readonly exemption?: ExemptionStrategy;
}

export interface ExceptionalWithholding {
  /** In percent: 40.38. */
  readonly rate: Decimal;
  readonly exempt: Decimal;
  readonly childReduction: Decimal;
  readonly withholding: Decimal;
}

function exemptPart({ taxable, annual, children = 0, exemption }: ExceptionalInput, parameters: ParametersAt): Decimal {
  if (children === 0) return Decimal.ZERO;
  const limit = amountForCount(parameters.table('exceptional.exemption-limits', 'amount-list').value, children);
  if (annual.isMoreThan(limit)) return Decimal.ZERO;
  return exemption === 'everything' ? taxable : Decimal.min(taxable, limit.minus(annual));
}

function childPercent(annual: Decimal, children: number, parameters: ParametersAt): Decimal {
  if (children === 0) return Decimal.ZERO;
  const rows = parameters.table('exceptional.child-reductions', 'child-reductions').value;
  const row = rows.findLast((it) => it.children <= children);
  return row && annual.isAtMost(row.upTo) ? row.percent : Decimal.ZERO;
}

/**
 * The withholding tax of an exceptional allowance: exempt part first (point 54), then the rate of the yearly pay
 * (point 53), then the reduction for children.
 * @source annexe III AR/CIR 92 points 53 to 57
 */
export function exceptionalWithholding(input: ExceptionalInput, parameters: ParametersAt): ExceptionalWithholding {
  const { annual, taxable, children = 0 } = input;
  const rate = percentInSteps(parameters.table(`exceptional.${input.kind}`, 'percent-steps').value, annual);
  const exempt = exemptPart(input, parameters);
  const full = toCents(notNegative(taxable.minus(exempt)).times(rate).times('0.01'));
  const childReduction = toCents(full.times(childPercent(annual, children, parameters)).times('0.01'));
  return { rate, exempt, childReduction, withholding: full.minus(childReduction) };
}
