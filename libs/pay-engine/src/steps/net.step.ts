import { Decimal, type Money } from '@coopera/kernel';
import type { PayLineCode } from '../texts/pay-line-labels';
import { type PayStep, unlessZero } from './pay-state';

const amountOf = (money: Money | undefined): Decimal => money?.toDecimal() ?? Decimal.ZERO;

/**
 * The net: gross less contribution, tax and special contribution, plus the bonus and what is paid free of tax, less
 * what is taken from it.
 * @source AR 27/9/1966, mentions 11 to 16 of the payslip
 */
export const netStep: PayStep = ({ input, amounts }) => {
  const commuting = amountOf(input.commutingPaid);
  const insurance = amountOf(input.groupInsurancePremium);
  const netAdditions = amounts.netAdditions.plus(commuting).plus(amountOf(input.netAdditions));
  const netDeductions = insurance.plus(amountOf(input.netDeductions));
  const net = amounts.taxable.minus(amounts.withholding).minus(amounts.csss).plus(netAdditions).minus(netDeductions);
  const given = (code: PayLineCode, effect: 'adds' | 'deducts', amount: Decimal) =>
    unlessZero({ code, effect, amount });
  return {
    amounts: { netAdditions, netDeductions, net },
    lines: [
      ...given('commuting', 'adds', commuting),
      ...given('net-additions', 'adds', amountOf(input.netAdditions)),
      ...given('group-insurance', 'deducts', insurance),
      ...given('net-deductions', 'deducts', amountOf(input.netDeductions)),
      { code: 'net', effect: 'informs', amount: net },
    ],
  };
};
