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
