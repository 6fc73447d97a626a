import { Money } from '@coopera/kernel';

/** Shares bought at one price. */
export interface Parcel {
  count: number;
  price: Money;
}

/** Parcels of one price together; what a counter-entry took away is out of them. */
export function parcelsOf(lines: readonly Parcel[]): Parcel[] {
  const counts = new Map<string, Parcel>();
  for (const { count, price } of lines) {
    const key = price.toString();
    counts.set(key, { price, count: (counts.get(key)?.count ?? 0) + count });
  }
  return [...counts.values()].filter(({ count }) => count > 0);
}

/** What is paid back: the lower of what was paid and of the price of the day; or what was paid (`share.refund`). */
export function refundOf(parcels: readonly Parcel[], price: Money, rule: string): Money {
  const priceOf = (paid: Money): Money =>
    rule === 'lower-of-paid-and-price' && price.compare(paid) < 0 ? price : paid;
  return Money.sum(parcels.map((parcel) => priceOf(parcel.price).times(parcel.count)));
}
