import { Decimal, Money, Rate } from '@coopera/kernel';
import type { ValueTransformer } from 'typeorm';

/** Euro cents in a `bigint` column. */
export const moneyColumn: ValueTransformer = {
  to: (money: Money | null | undefined) => money?.cents.toString() ?? null,
  from: (cents: string | null) => (cents === null ? null : Money.ofCents(BigInt(cents))),
};

/** A proportion in a `numeric` column. */
export const rateColumn: ValueTransformer = {
  to: (rate: Rate | null | undefined) => rate?.toString() ?? null,
  from: (text: string | null) => (text === null ? null : Rate.of(text)),
};

/** An exact quantity in a `numeric` column. */
export const decimalColumn: ValueTransformer = {
  to: (value: Decimal | null | undefined) => value?.toString() ?? null,
  from: (text: string | null) => (text === null ? null : Decimal.of(text)),
};
