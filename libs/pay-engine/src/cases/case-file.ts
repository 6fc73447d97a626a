import { isLocalDate, type LocalDate } from '@coopera/kernel';
import { z } from 'zod';

const decimalText = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^-?\d+(\.\d+)?$/.test(text), 'a decimal number');

const example = z.strictObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  date: z
    .string()
    .refine(isLocalDate, 'a date: YYYY-MM-DD')
    .transform((text) => text as LocalDate),
  input: z.record(z.string(), z.unknown()),
  expected: z
    .record(z.string(), decimalText)
    .refine((expected) => Object.keys(expected).length > 0, 'at least one expected amount'),
  source: z.string().optional(),
  note: z.string().optional(),
});

/** A file of pay cases. Amounts in anything but euros are not ours. */
export const caseFile = z.object({
  version: z.literal(1).default(1),
  currency: z.literal('EUR').default('EUR'),
  note: z.string().optional(),
  examples: z.array(example).min(1),
});

export type CaseFile = z.output<typeof caseFile>;
export type PayCase = CaseFile['examples'][number];

/** What the replay does not know: a kind, an input, an expected key or a value that is not one. */
export class UnknownCaseError extends Error {}
