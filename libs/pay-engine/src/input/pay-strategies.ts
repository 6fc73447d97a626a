import type { WorkerStatus } from './worker-status';

/**
 * Open questions of law, answered by name and printed on the slip.
 * Withholding of pay not given by the month:
 * `month-accumulated` (all the month's contracts with this employer, monthly formula, regularised on the last slip),
 * `reference-20` (tax of the monthly reference pay, / 20 × days), `flat-11.11` (points 80 and 74, no reduction).
 */
export type WithholdingStrategy = 'month-accumulated' | 'reference-20' | 'flat-11.11';
/** Each contract with its own fraction, or the month's contracts together. */
export type WorkBonusStrategy = 'per-occupation' | 'month-aggregated';
/** The quarter's formula with µ and β; a slip carries an estimate of it. */
export type StructuralStrategy = 'quarter';
/** Point 54: exempts the limit less the yearly pay, or the whole allowance. */
export type ExemptionStrategy = 'up-to-limit' | 'everything';

export interface PayStrategies {
  readonly withholding: WithholdingStrategy;
  readonly workBonus: WorkBonusStrategy;
  readonly structural: StructuralStrategy;
}

/** The defaults until a payroll expert decides: flat for artists and task pay, accumulated for the others. */
export function defaultStrategies(status: WorkerStatus, taskPay: boolean): PayStrategies {
  const flat = status === 'artist' || taskPay;
  return {
    withholding: flat ? 'flat-11.11' : 'month-accumulated',
    workBonus: 'month-aggregated',
    structural: 'quarter',
  };
}
