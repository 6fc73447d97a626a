import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadParameters } from '@coopera/parameters';
import { parse } from 'yaml';
import { readCases, replayCase } from './replay-cases';

const DIRECTORY = 'libs/pay-engine/cases';

describe.each(readdirSync(DIRECTORY))('the cases of %s', (file) => {
  const { examples } = readCases(parse(readFileSync(join(DIRECTORY, file), 'utf8')));

  it.each(examples.map((example) => [example.id, example] as const))('agree to the cent: %s', (_, example) => {
    expect(replayCase(example, loadParameters())).toEqual([]);
  });
});
