import { Decimal } from '@coopera/kernel';
import type { Parameters } from '@coopera/parameters';
import { z } from 'zod';
import { type CaseFile, caseFile, type PayCase, UnknownCaseError } from './case-file';
import { caseKinds } from './case-kinds';

export interface Mismatch {
  readonly id: string;
  readonly key: string;
  readonly expected: string;
  readonly got: string;
}

/** @throws UnknownCaseError when it is not a file of cases. */
export function readCases(content: unknown): CaseFile {
  const parsed = caseFile.safeParse(content);
  if (!parsed.success) throw new UnknownCaseError(z.prettifyError(parsed.error));
  return parsed.data;
}

/**
 * Computes one case and compares every expected key to the cent. A value that the parameters of the day do not hold is
 * a mismatch, not a pass.
 * @throws UnknownCaseError for a kind, an input or an expected key that is not known.
 */
export function replayCase(example: PayCase, parameters: Parameters): Mismatch[] {
  const compute = caseKinds.get(example.kind);
  if (!compute) throw new UnknownCaseError(`${example.id}: unknown kind "${example.kind}"`);
  const outcome = compute(example, parameters);
  return Object.entries(example.expected).flatMap(([key, expected]) => {
    const got = outcome[key];
    if (!got) throw new UnknownCaseError(`${example.id}: unknown expected key "${key}"`);
    return got.equals(Decimal.of(expected)) ? [] : [{ id: example.id, key, expected, got: got.toString() }];
  });
}
