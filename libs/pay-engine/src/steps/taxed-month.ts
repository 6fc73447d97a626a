import { Decimal } from '@coopera/kernel';
import { notNegative, toCents } from '../rules/cents';
import type { PayState } from './pay-state';

const MONTHS = 12;

/** What the month adds to the taxable pay for the tax alone: benefits, and commuting above its exemption. */
export function taxedBesidePay({ input, parameters }: PayState): Decimal {
  const benefits = input.taxableBenefits?.toDecimal() ?? Decimal.ZERO;
  const paid = input.commutingPaid?.toDecimal() ?? Decimal.ZERO;
  if (input.commutingExempt) return benefits.plus(paid).minus(input.commutingExempt.toDecimal());
  if (paid.isZero()) return benefits;
  const yearly = parameters.decimal('withholding.commuting-exemption').value;
  return benefits.plus(notNegative(paid.minus(toCents(yearly.dividedBy(MONTHS, 4, 'half-up')))));
}
