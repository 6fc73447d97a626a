import { Decimal } from '@coopera/kernel';
import type { LineDraft } from '../result/line-draft';
import { notNegative, share } from '../rules/cents';
import { type PayState, type PayStep, unlessZero } from './pay-state';
import { taxedBesidePay } from './taxed-month';
import { type Tax, withholdingMethods } from './withholding-strategies';

/** 30 % of the worker's own group-insurance premium lowers the tax, as far as there is any. */
function insuranceRelief({ input, parameters }: PayState, tax: Decimal): Decimal {
  if (!input.groupInsurancePremium) return Decimal.ZERO;
  const rate = parameters.rate('withholding.group-insurance-rate').value;
  return Decimal.min(notNegative(tax), share(rate, input.groupInsurancePremium.toDecimal()));
}

function linesOf(state: PayState, { fiscal, from, fiscalFrom, rate }: Tax, before: Decimal): LineDraft[] {
  const { amounts, strategies } = state;
  const [rateA, rateB] = fiscalFrom;
  const base = amounts.taxable.plus(taxedBesidePay(state));
  const strategy = strategies.withholding;
  return [
    ...unlessZero({ code: 'withholding-tax', effect: 'deducts', base, rate, amount: before, from, strategy }),
    ...unlessZero({
      code: 'fiscal-bonus-a',
      effect: 'adds',
      base: amounts.bonusA,
      amount: fiscal.a,
      from: rateA ? [rateA] : [],
    }),
    ...unlessZero({
      code: 'fiscal-bonus-b',
      effect: 'adds',
      base: amounts.bonusB,
      amount: fiscal.b,
      from: rateB ? [rateB] : [],
    }),
  ];
}

/**
 * The withholding tax by the strategy of the contract, less the fiscal bonus. None for students and flexi-jobs.
 * @source annexe III AR/CIR 92; points 74 and 80; CIR 92 art. 289ter/1
 */
export const withholdingTaxStep: PayStep = (state) => {
  const { input, strategies } = state;
  if (input.status === 'student' || input.status === 'flexi') return {};
  const tax = withholdingMethods[strategies.withholding](state);
  const fiscalBonus = tax.fiscal.a.plus(tax.fiscal.b);
  const before = tax.before.minus(insuranceRelief(state, tax.before.minus(fiscalBonus)));
  return {
    amounts: {
      withholdingBefore: before,
      fiscalBonusA: tax.fiscal.a,
      fiscalBonusB: tax.fiscal.b,
      fiscalBonus,
      withholding: before.minus(fiscalBonus),
    },
    lines: linesOf(state, tax, before),
  };
};
