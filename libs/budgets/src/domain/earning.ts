import { Decimal, Money, type Rate } from '@coopera/kernel';

/** How an invoice divides between the common pot and the budget: the levy is rounded half up, the budget has the rest. */
export function earn(net: Money, levyRate: Rate): { levy: Money; earned: Money } {
  const levy = levyRate.applyTo(net, 'half-up');
  return { levy, earned: net.minus(levy) };
}

/**
 * The part of the earned budget that is paid once `received` of `gross` came in. Computed on the total each time, so that
 * partial receipts add up to the whole to the cent.
 */
export function paidPart(earned: Money, gross: Money, received: Money): Money {
  if (gross.isZero()) return earned;
  const exact = Decimal.of(earned.cents).times(received.cents).dividedBy(gross.cents, 0, 'half-up');
  return Money.ofCents(exact.unscaled);
}

/** What an invoice earned, and what came in for it. */
export interface EarnedAmounts {
  net: Money;
  levyRate: Rate;
  levy: Money;
  earned: Money;
  gross: Money;
  credited: Money;
  received: Money;
  paid: Money;
}

/** The earning as if the invoice had been for the rest only, so that several credit notes never drift by a cent. */
export function afterCredit<Earned extends EarnedAmounts>(earning: Earned, net: Money, gross: Money): Earned {
  const left = earning.net.minus(net);
  const { levy, earned } = earn(left, earning.levyRate);
  const credited = earning.credited.plus(gross);
  const stillDue = earning.gross.minus(credited);
  const paid = Money.min(paidPart(earned, stillDue, Money.min(earning.received, stillDue)), earned);
  return { ...earning, net: left, levy, earned, credited, paid: earning.received.isZero() ? Money.zero() : paid };
}
