import { Decimal } from '@coopera/kernel';
import { z } from 'zod';

/** A number is always text in the files: YAML would read 13.07 as a binary float. */
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'a decimal number between quotes')
  .transform((text) => Decimal.of(text));
const money = z.string().regex(/^-?\d+\.\d{2}$/, 'an amount with two decimals between quotes');
const amount = money.transform((text) => Decimal.of(text));

/** A stretch of a piecewise linear table: fixed + rate × (x − over), then kept between min and max. */
const band = z
  .strictObject({
    upTo: decimal.optional(),
    below: decimal.optional(),
    fixed: amount,
    rate: decimal.optional(),
    over: decimal.optional(),
    min: amount.optional(),
    max: amount.optional(),
  })
  .refine((it) => (it.rate === undefined) === (it.over === undefined), 'rate and over go together')
  .refine((it) => it.upTo === undefined || it.below === undefined, 'upTo or below, not both');
const limitOf = (it: { upTo?: Decimal; below?: Decimal }): Decimal | undefined => it.upTo ?? it.below;
const rising = (limits: readonly (Decimal | undefined)[]): boolean =>
  limits.every((limit, index) => {
    const previous = limits[index - 1];
    return index === 0 || (previous !== undefined && (limit === undefined || limit.isMoreThan(previous)));
  });
const bands = z
  .array(band)
  .min(1)
  .refine((list) => rising(list.map(limitOf)) && !limitOf(list.at(-1) ?? {}), 'bands rise and the last is open');

const step = z.strictObject({ upTo: decimal.optional(), percent: decimal });

/** Percentages between quotes, as everywhere; the names are what a member chooses from. */
const expenseType = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  family: z.enum(['purchase', 'personal', 'both']),
  nature: z.enum(['goods', 'services', 'investment']),
  account: z.string().regex(/^6\d{2,5}$/, 'an account of class 6'),
  /** Share of the VAT that the cooperative recovers. */
  deductible: decimal,
  /** Share that is professional: what is private is neither paid back nor deducted. */
  professional: decimal,
  /** The VAT rate that the screen proposes. */
  vat: decimal,
  needsReceipt: z.boolean(),
  isUnverified: z.boolean(),
  name: z.strictObject({ fr: z.string(), nl: z.string(), en: z.string() }),
});

/** The shapes a structured value may have, by unit. */
export const tableShapes = {
  bands,
  'work-bonus': z.array(z.strictObject({ part: z.enum(['a', 'b']), bands })).min(1),
  'tax-scale': z
    .array(z.strictObject({ from: decimal, fixed: amount, percent: decimal }))
    .min(1)
    .refine((list) => rising(list.map((it) => it.from)), 'brackets rise'),
  'percent-steps': z.array(step).refine((list) => rising(list.map((it) => it.upTo)), 'steps rise'),
  'child-reductions': z.array(z.strictObject({ children: z.int().positive(), upTo: decimal, percent: decimal })),
  'amount-list': z.strictObject({ amounts: z.array(amount).min(1), further: amount }),
  'structural-reduction': z.strictObject({ alpha: decimal, s0: decimal, gamma: decimal, s2: decimal }),
  'structural-beta': z.strictObject({
    zeroBelow: decimal,
    flatBelow: decimal,
    flat: decimal,
    slope: decimal,
    inverseFrom: decimal,
  }),
  'expense-types': z.array(expenseType).min(1),
  'percent-by-age': z.array(z.strictObject({ age: z.int().positive(), percent: decimal })).min(1),
} as const;

export type TableUnit = keyof typeof tableShapes;
export type TableOf<Unit extends TableUnit> = z.output<(typeof tableShapes)[Unit]>;
export type Band = TableOf<'bands'>[number];

/** The shapes of a simple value, by unit. `percent` holds "6.5" for 6.5 %. */
export const simpleShapes = {
  EUR: money.transform((text) => Decimal.of(text)),
  'EUR/km': decimal,
  percent: decimal,
  decimal,
  days: decimal,
  hours: decimal,
  km: decimal,
  count: decimal,
  choice: z.string().regex(/^[a-z][a-z0-9-]*$/),
} as const;

export const shapes = { ...simpleShapes, ...tableShapes };
export type Unit = keyof typeof shapes;
export const units = Object.keys(shapes) as [Unit, ...Unit[]];
