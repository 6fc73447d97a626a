import { Decimal } from '@coopera/kernel';
import type { ParametersAt, Sourced } from '@coopera/parameters';
import { share } from './cents';
import type { WorkBonus } from './work-bonus';

export interface FiscalBonus extends WorkBonus {
  readonly from: readonly Sourced<unknown>[];
}

/**
 * The tax given back on the work bonus granted: 33.14 % of A and 52.54 % of B, each rounded.
 * @source CIR 92 art. 289ter/1
 */
export function fiscalBonus(granted: WorkBonus, parameters: ParametersAt): FiscalBonus {
  const rateA = parameters.rate('fiscal-bonus.part-a');
  const a = share(rateA.value, granted.a);
  if (granted.b.isZero()) return { a, b: Decimal.ZERO, from: [rateA] };
  const rateB = parameters.rate('fiscal-bonus.part-b');
  return { a, b: share(rateB.value, granted.b), from: [rateA, rateB] };
}
