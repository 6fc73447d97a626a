import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { parseParameter } from './parameter-file';
import type { ParameterSeries } from './parameter-series';
import { Parameters } from './parameters';
import { parameterErrors } from './parameters.errors';

const DATA = 'libs/parameters/data';
const loaded = new Map<string, Parameters>();

function readSeries(directory: string, file: string): ParameterSeries {
  const path = relative(directory, file)
    .split(sep)
    .join('/')
    .replace(/\.yaml$/, '');
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'), { uniqueKeys: true });
  } catch (error) {
    throw parameterErrors.fail('invalid-file', { file: path, reason: String(error) });
  }
  return parseParameter(content, path);
}

/**
 * Reads every parameter file, once a process and directory.
 * @param directory where the YAML files are; by default the repository's own, from the working directory.
 * @throws DomainError parameters.invalid-file for the first file that does not hold.
 */
export function loadParameters(directory: string = DATA): Parameters {
  const root = resolve(process.cwd(), directory);
  const known = loaded.get(root);
  if (known) return known;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const parameters = new Parameters(files.sort().map((name) => readSeries(root, join(root, name))));
  loaded.set(root, parameters);
  return parameters;
}
