import { readFileSync } from 'node:fs';
import { DomainError } from '@coopera/kernel';
import { loadParameters, type Parameters } from '@coopera/parameters';
import { type PayCase, UnknownCaseError } from './case-file';
import { readCases, replayCase } from './replay-cases';

/** 0: all agree. 1: a mismatch. 2: something the replay does not know, or no file. */
export type ExitCode = 0 | 1 | 2;

interface Report {
  readonly code: ExitCode;
  readonly messages: readonly string[];
}

function replayOne(example: PayCase, parameters: Parameters): Report {
  try {
    const mismatches = replayCase(example, parameters);
    const messages = mismatches.map(({ id, key, expected, got }) => `${id}: ${key} expected ${expected}, got ${got}`);
    return { code: mismatches.length ? 1 : 0, messages };
  } catch (error) {
    if (error instanceof UnknownCaseError) return { code: 2, messages: [error.message] };
    if (!(error instanceof DomainError)) throw error;
    return { code: 1, messages: [`${example.id}: ${error.code} ${JSON.stringify(error.params)}`] };
  }
}

/** Replays a file of cases and writes each mismatch. An unknown kind or input outweighs a mismatch. */
export function runCases(path: string | undefined, write: (line: string) => void): ExitCode {
  if (!path) {
    write('usage: payroll-cases FILE.json');
    return 2;
  }
  let examples: readonly PayCase[];
  try {
    ({ examples } = readCases(JSON.parse(readFileSync(path, 'utf8'))));
  } catch (error) {
    write(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const parameters = loadParameters();
  const reports = examples.map((example) => replayOne(example, parameters));
  for (const message of reports.flatMap(({ messages }) => messages)) write(message);
  const passed = reports.filter(({ code }) => code === 0).length;
  write(`${passed} of ${examples.length} cases agree to the cent`);
  return Math.max(...reports.map(({ code }) => code)) as ExitCode;
}
