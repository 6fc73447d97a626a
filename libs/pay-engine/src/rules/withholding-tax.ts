import { Decimal } from '@coopera/kernel';
import { amountInScale, type ParametersAt } from '@coopera/parameters';
import { shapeAt, type WithholdingShape, withholdingShapes } from '../dated-shapes';
import type { FamilySituation, TaxScale } from '../input/family-situation';
import { notNegative, share, toCents } from './cents';
import { taxReductions } from './tax-reductions';

const cutToStep = (base: Decimal, step: number): Decimal => base.dividedBy(step, 0, 'down').times(step);

const yearOf = (monthly: Decimal, { baseStep }: WithholdingShape): Decimal => {
  const base = notNegative(monthly);
  return toCents((baseStep ? cutToStep(base, baseStep) : base).times(12));
};

/** The yearly tax of a scale on the net yearly pay, before reductions. */
function scaleTax(net: Decimal, scale: TaxScale, parameters: ParametersAt): Decimal {
  const brackets = parameters.table('withholding.scale', 'tax-scale').value;
  if (scale === 'III') return amountInScale(brackets, net);
  const exempt = parameters.decimal('withholding.exempt-quota-tax').value;
  if (scale === 'I') return amountInScale(brackets, net).minus(exempt);
  const imputed = Decimal.min(
    share(parameters.rate('withholding.imputed-rate').value, net),
    parameters.decimal('withholding.imputed-cap').value,
  );
  return amountInScale(brackets, imputed)
    .plus(amountInScale(brackets, net.minus(imputed)))
    .minus(exempt.times(2));
}

/**
 * The withholding tax of a month before the fiscal bonus, never negative.
 * @param monthly taxable pay and benefits of the month, less the exempt commuting.
 * @source key formula of annexe III AR/CIR 92 (AR 11/12/2025 for 2026)
 */
export function monthlyWithholding(monthly: Decimal, family: FamilySituation, parameters: ParametersAt): Decimal {
  const shape = shapeAt(withholdingShapes, parameters.date);
  const annual = yearOf(monthly, shape);
  const costs = Decimal.min(
    share(parameters.rate('withholding.costs-rate').value, annual),
    parameters.decimal('withholding.costs-cap').value,
  );
  const tax = notNegative(scaleTax(annual.minus(costs), family.scale, parameters));
  const due = notNegative(tax.minus(taxReductions(family, parameters)));
  return due.dividedBy(12, 2, shape.twelfth);
}
