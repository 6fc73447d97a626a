import { Money } from '@coopera/kernel';
import type { Parameters } from '@coopera/parameters';
import { computePay, runChain } from './compute-pay';
import { payEngineErrors } from './pay-engine.errors';
import type { PayResult } from './result/pay-result';
import { type ContractToPrice, priced } from './simulate-from-budget';

export interface NetSearch {
  readonly gross: Money;
  /** The net of that gross: the wish, or a little more, for some nets do not exist. */
  readonly netReached: Money;
  readonly exact: boolean;
  readonly pay: PayResult;
}

/** The highest monthly gross searched, in cents. */
const LIMIT = 100_000_000n;
/**
 * The net rises by at most 1.10 EUR a euro of gross (a flexi-job adds its 7.67 %), and by a few cents more where
 * roundings meet: no gross nearer than the missing net less this can reach the wish.
 */
const ROUNDING_CENTS = 10n;
const stepOver = (missing: bigint): bigint => {
  const step = ((missing - ROUNDING_CENTS) * 10n) / 11n;
  return step > 1n ? step : 1n;
};

/**
 * The smallest gross whose net reaches a wish. The net is not monotone (it drops where a table of the special
 * contribution begins, and at rounding steps), so the search goes upwards and only steps over what cannot reach.
 * @param net the net payable wished, in euros, additions and deductions of the contract included.
 * @throws DomainError pay-engine.net-out-of-reach, those of computePay.
 * @source payroll reference: inverse of the net
 */
export function grossForNet(
  { net, ...contract }: ContractToPrice & { readonly net: Money },
  parameters: Parameters,
): NetSearch {
  const netAt = (gross: bigint): bigint => Money.of(runChain(priced(contract, gross), parameters).amounts.net).cents;
  let gross = 0n;
  for (let missing = net.cents - netAt(gross); missing > 0n; missing = net.cents - netAt(gross)) {
    gross += stepOver(missing);
    if (gross > LIMIT)
      throw payEngineErrors.fail('net-out-of-reach', { net: net.toString(), limit: Money.ofCents(LIMIT).toString() });
  }
  const pay = computePay(priced(contract, gross), parameters);
  return { gross: Money.ofCents(gross), netReached: pay.totals.net, exact: pay.totals.net.equals(net), pay };
}
