import { Decimal, type Money } from '@coopera/kernel';
import { amountForCount, type ParametersAt } from '@coopera/parameters';
import type { FamilySituation } from '../input/family-situation';

/** A declared amount counts when it is within its monthly limit; `true` says so without the amount. */
function within(declared: Money | boolean | undefined, limitKey: string, parameters: ParametersAt): boolean {
  if (declared === undefined || typeof declared === 'boolean') return declared === true;
  return declared.compare(parameters.money(limitKey).value) <= 0;
}

/**
 * The yearly reductions of the tax for the family, added up. A reduction whose amount is not known for the year throws
 * parameters.no-value-in-force rather than being forgotten.
 * @source annexe III AR/CIR 92, reductions for family charges
 */
export function taxReductions(family: FamilySituation, parameters: ParametersAt): Decimal {
  const reduction = (name: string, count: number | boolean | undefined): Decimal => {
    const times = Number(count ?? 0);
    return times > 0 ? parameters.decimal(`withholding.reductions.${name}`).value.times(times) : Decimal.ZERO;
  };
  const children = (family.children ?? 0) + (family.disabledChildren ?? 0); // a disabled child counts twice
  return Decimal.sum([
    children > 0
      ? amountForCount(parameters.table('withholding.reductions.children', 'amount-list').value, children)
      : Decimal.ZERO,
    reduction('single-parent', family.singleParent),
    reduction('isolated', family.isolated),
    reduction('disabled', family.disabled),
    reduction('disabled-spouse', family.disabledSpouse),
    reduction('other-dependant', family.otherDependants),
    reduction('dependant-65', family.dependants65),
    reduction('spouse-income', within(family.spouseIncome, 'withholding.limits.spouse-income', parameters)),
    reduction('spouse-pension', within(family.spousePension, 'withholding.limits.spouse-pension', parameters)),
  ]);
}
