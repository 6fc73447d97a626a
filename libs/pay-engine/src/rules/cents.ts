import { Decimal, type Rate } from '@coopera/kernel';

/** Rounds to the cent, 0.005 up: the rounding of every step since 2023. */
export const toCents = (amount: Decimal): Decimal => amount.round(2, 'half-up');

/** A proportion of an amount, to the cent. */
export const share = (rate: Rate, amount: Decimal): Decimal => toCents(amount.times(rate.value));

export const notNegative = (amount: Decimal): Decimal => Decimal.max(Decimal.ZERO, amount);

/** a / b with plenty of decimals, for a later rounding. */
export const exactRatio = (a: Decimal, b: Decimal): Decimal => a.dividedBy(b, 12, 'half-up');
