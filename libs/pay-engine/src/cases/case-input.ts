import { Decimal, Money } from '@coopera/kernel';
import { z } from 'zod';

const number = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^-?\d+(\.\d+)?$/.test(text), 'a decimal number')
  .transform((text) => Decimal.of(text));

/** A number that is not negative. */
export const decimal = number.refine((value) => !value.isNegative(), 'not negative');
export const positive = number.refine((value) => value.isMoreThan(Decimal.ZERO), 'more than zero');
export const amount = decimal
  .refine((value) => value.round(2, 'down').equals(value), 'an amount to the cent')
  .transform((value) => Money.of(value));
export const count = z.int().nonnegative();
export const share = decimal.refine((value) => value.isAtMost(Decimal.of(1)), 'a fraction of at most 1');

export const household = z
  .enum(['single', 'joint_income', 'joint_noincome'])
  .transform(
    (name) => (({ single: 'single', joint_income: 'joint-income', joint_noincome: 'joint-no-income' }) as const)[name],
  );

export const family = z
  .strictObject({
    scale: z.enum(['I', 'II', 'III']).default('I'),
    children: count.default(0),
    disabled: z.boolean().default(false),
    isolated: z.boolean().default(false),
    spouse_pension: z.boolean().default(false),
  })
  .transform(({ spouse_pension, ...rest }) => ({ ...rest, spousePension: spouse_pension }));
