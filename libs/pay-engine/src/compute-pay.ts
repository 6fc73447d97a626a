import { Decimal, Money } from '@coopera/kernel';
import { isUnverified, type Parameters, ParameterUse } from '@coopera/parameters';
import { assertPayInput } from './check-input';
import type { PayInput } from './input/pay-input';
import { defaultStrategies } from './input/pay-strategies';
import { payChain } from './pay-chain';
import { finishLines } from './result/line-draft';
import type { PayResult } from './result/pay-result';
import { type AmountName, amountNames, type PayTotals } from './result/pay-totals';
import { type Amounts, advance, type PayState } from './steps/pay-state';

const mapAmounts = <T>(give: (name: AmountName) => T): Record<AmountName, T> =>
  Object.fromEntries(amountNames.map((name) => [name, give(name)])) as Record<AmountName, T>;

const nothing: Amounts = mapAmounts(() => Decimal.ZERO);

/** Runs the chain and keeps the figures, without the words: what a search for a gross needs. */
export function runChain(input: PayInput, parameters: Parameters, use: ParameterUse = new ParameterUse()): PayState {
  assertPayInput(input);
  const start: PayState = {
    input,
    parameters: parameters.at(input.date, use),
    strategies: { ...defaultStrategies(input.status, input.taskPay ?? false), ...input.strategies },
    amounts: nothing,
    lines: [],
  };
  return payChain.reduce(advance, start);
}

/**
 * Computes a slip: every line of the worker and the employer, the totals, the parameters and strategies used.
 * Amounts in euros, rounded half-up to the cent at each step.
 * @throws DomainError pay-engine.invalid-input, parameters.no-value-in-force
 * @source payslip of AR 27/9/1966; ONSS and SPF Finances rules named on each step
 */
export function computePay(input: PayInput, parameters: Parameters): PayResult {
  const use = new ParameterUse();
  const { amounts, lines, strategies } = runChain(input, parameters, use);
  const totals: PayTotals = mapAmounts((name) => Money.of(amounts[name]));
  return {
    date: input.date,
    status: input.status,
    occupations: input.occupations,
    strategies,
    totals,
    lines: finishLines(lines),
    parameterHash: use.hash,
    parameters: use.refs,
    unverified: use.refs.filter(({ confidence }) => isUnverified(confidence)),
  };
}
