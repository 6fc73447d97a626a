import { type Decimal, Money } from '@coopera/kernel';

export const vehicleKinds = ['car', 'motorcycle', 'bicycle'] as const;
export type VehicleKind = (typeof vehicleKinds)[number];

export interface Trip {
  vehicleId: string;
  from: string;
  to: string;
  reason: string;
  /** Kilometres, there and back, with one decimal at most: "42.5". */
  km: string;
}

/** Kilometres at the rate of the day of the trip, to the cent, half up. */
export function allowanceOf(km: Decimal, rate: Decimal): Money {
  return Money.of(km.times(rate).round(2, 'half-up'));
}

/** Whether more kilometres stay within the limit of the year. */
export const isWithinLimit = (driven: Decimal, more: Decimal, limit: Decimal): boolean =>
  driven.plus(more).isAtMost(limit);
