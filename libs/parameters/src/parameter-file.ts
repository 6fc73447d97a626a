import { isLocalDate, type LocalDate } from '@coopera/kernel';
import { z } from 'zod';
import { isConfidence } from './confidence';
import { ParameterSeries } from './parameter-series';
import { parameterErrors } from './parameters.errors';
import { shapes, units } from './table-shapes';

const date = z
  .string()
  .refine(isLocalDate, 'a date: YYYY-MM-DD')
  .transform((text) => text as LocalDate);
const sentence = z.string().trim().min(1);

const entry = z.strictObject({
  from: date,
  until: date.optional(),
  value: z.unknown().refine((value) => value !== undefined && value !== null, 'a value'),
  source: sentence,
  confidence: z.string().refine(isConfidence, 'a mark of confidence: V4+, V3, V2, R, S, M or ?'),
  note: sentence.optional(),
});

const file = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/, 'a key: words-in-kebab.separated-by-dots'),
  unit: z.enum(units),
  description: z.strictObject({ fr: sentence, nl: sentence, en: sentence }),
  entries: z.array(entry).min(1),
});
type Entry = z.output<typeof entry>;

const inOrder = (entries: readonly Entry[]): boolean =>
  entries.every(({ from, until }, index) => {
    const previous = entries[index - 1];
    if (until !== undefined && until < from) return false;
    return !previous || (previous.from < from && (previous.until === undefined || previous.until < from));
  });

/**
 * Reads what a YAML file holds as one dated series.
 * @param path what the key must spell: "levy/turnover" for levy.turnover.
 * @throws DomainError parameters.invalid-file: unknown key, wrong unit or shape, no source, dates out of order.
 */
export function parseParameter(content: unknown, path: string): ParameterSeries {
  const refuse = (reason: string): Error => parameterErrors.fail('invalid-file', { file: path, reason });
  const parsed = file.safeParse(content);
  if (!parsed.success) throw refuse(z.prettifyError(parsed.error));
  const { key, unit, description, entries } = parsed.data;
  if (key !== path.split('/').join('.')) throw refuse(`its path does not match its key ${key}`);
  if (!inOrder(entries)) throw refuse('its dates are out of order, doubled or overlapping');
  const values = entries.map((it) => {
    const value = shapes[unit].safeParse(it.value);
    if (!value.success) throw refuse(`${it.from}: not a value in ${unit}: ${z.prettifyError(value.error)}`);
    return { ...it, value: value.data };
  });
  return new ParameterSeries(key, unit, description, values);
}
