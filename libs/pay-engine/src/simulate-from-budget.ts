import { Money } from '@coopera/kernel';
import type { Parameters } from '@coopera/parameters';
import { computePay, runChain } from './compute-pay';
import type { PayInput } from './input/pay-input';
import type { Performance } from './input/performance';
import { payEngineErrors } from './pay-engine.errors';
import type { PayResult } from './result/pay-result';

/** A contract without its gross, which is what is searched for. */
export interface ContractToPrice extends Omit<PayInput, 'occupations'> {
  /** A full month when left out. */
  readonly performance?: Performance;
}

export interface BudgetSimulation {
  /** The largest gross that fits. */
  readonly gross: Money;
  /** The slip of that gross, the same to the cent as computePay gives. */
  readonly pay: PayResult;
  /** What the budget keeps. */
  readonly left: Money;
}

/** The input of a contract at a gross. */
export function priced({ performance, ...contract }: ContractToPrice, cents: bigint): PayInput {
  return { ...contract, occupations: [{ gross: Money.ofCents(cents), performance }] };
}

const neededCents = (contract: ContractToPrice, cents: bigint, parameters: Parameters): bigint =>
  Money.of(runChain(priced(contract, cents), parameters).amounts.budgetNeeded).cents;

/**
 * The largest gross whose budget needed (cost and variable contribution) fits in a budget. The budget needed rises
 * with the gross and is never below it, so halving the interval between 0 and the budget finds it.
 * @param budget in euros.
 * @throws DomainError pay-engine.budget-too-small when not even a cent of gross fits; those of computePay.
 * @source rules of the cooperative, employment budget
 */
export function simulateFromBudget(
  { budget, ...contract }: ContractToPrice & { readonly budget: Money },
  parameters: Parameters,
): BudgetSimulation {
  let fits = 0n;
  let tooMuch = (budget.isNegative() ? 0n : budget.cents) + 1n;
  while (tooMuch - fits > 1n) {
    const middle = (fits + tooMuch) / 2n;
    if (neededCents(contract, middle, parameters) <= budget.cents) fits = middle;
    else tooMuch = middle;
  }
  if (fits === 0n) throw payEngineErrors.fail('budget-too-small', { budget: budget.toString() });
  const pay = computePay(priced(contract, fits), parameters);
  return { gross: Money.ofCents(fits), pay, left: budget.minus(pay.totals.budgetNeeded) };
}
