import type { Decimal } from '@coopera/kernel';
import type { Sourced } from '@coopera/parameters';
import type { EarlierPay } from '../input/pay-input';
import type { WithholdingStrategy } from '../input/pay-strategies';
import type { AmountName } from '../result/pay-totals';
import { notNegative, share } from '../rules/cents';
import { fiscalBonus } from '../rules/fiscal-bonus';
import { referencePayTax } from '../rules/reference-pay-tax';
import { monthlyWithholding } from '../rules/withholding-tax';
import { capBonus, minusBonus, noBonus, type WorkBonus } from '../rules/work-bonus';
import { earlierSum, type PayState } from './pay-state';
import { taxedBesidePay } from './taxed-month';

export interface Tax {
  /** Before the fiscal bonus. */
  readonly before: Decimal;
  readonly fiscal: WorkBonus;
  readonly from: readonly Sourced<unknown>[];
  readonly fiscalFrom: readonly Sourced<unknown>[];
  /** In percent, where the tax is one. */
  readonly rate?: string;
}

const accumulates = ({ strategies, status }: EarlierPay): boolean =>
  strategies.withholding === 'month-accumulated' && status !== 'student' && status !== 'flexi';

/** The month's tax with all its slips, less what they withheld: the last slip regularises. */
function monthAccumulated(state: PayState): Tax {
  const { input, parameters, amounts } = state;
  const earlier = (name: AmountName): Decimal => earlierSum(state, name, accumulates);
  const month = amounts.taxable.plus(earlier('taxable')).plus(taxedBesidePay(state));
  const before = monthlyWithholding(month, input.family, parameters);
  const bonus = { a: amounts.bonusA.plus(earlier('bonusA')), b: amounts.bonusB.plus(earlier('bonusB')) };
  const { from: fiscalFrom, ...full } = fiscalBonus(bonus, parameters);
  return {
    before: before.minus(earlier('withholdingBefore')),
    fiscal: minusBonus(capBonus(full, before), { a: earlier('fiscalBonusA'), b: earlier('fiscalBonusB') }),
    from: [parameters.table('withholding.scale', 'tax-scale')],
    fiscalFrom,
  };
}

/** A twentieth of the tax of the monthly reference pay for each day. */
function referenceTwenty(state: PayState): Tax {
  const { amounts, parameters, input } = state;
  const before = referencePayTax(amounts.taxable.plus(taxedBesidePay(state)), input, parameters);
  const { from: fiscalFrom, ...full } = fiscalBonus({ a: amounts.bonusA, b: amounts.bonusB }, parameters);
  const from = [parameters.table('withholding.scale', 'tax-scale'), parameters.decimal('withholding.reference-days')];
  return { before, fiscal: capBonus(full, before), from, fiscalFrom };
}

/** 11.11 %, no reduction. */
function flat(state: PayState): Tax {
  const rate = state.parameters.rate('withholding.flat-rate');
  const base = notNegative(state.amounts.taxable.plus(taxedBesidePay(state)));
  const before = share(rate.value, base);
  return { before, fiscal: noBonus, from: [rate], fiscalFrom: [], rate: rate.value.toPercent() };
}

/** The methods by name; which one was used is printed on the slip. */
export const withholdingMethods: Record<WithholdingStrategy, (state: PayState) => Tax> = {
  'month-accumulated': monthAccumulated,
  'reference-20': referenceTwenty,
  'flat-11.11': flat,
};
