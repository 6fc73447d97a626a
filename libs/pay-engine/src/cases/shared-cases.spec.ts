import { existsSync } from 'node:fs';
import { runCases } from './run-cases';

const FILE = '../shared/reference/payroll-cases.json';

describe('the reference cases beside the repository', () => {
  it(existsSync(FILE) ? 'all agree to the cent' : `are not there (${FILE}): nothing was replayed`, () => {
    if (!existsSync(FILE)) {
      console.warn(`${FILE} is not there: only the committed cases were replayed`);
      return;
    }
    const lines: string[] = [];
    expect({ code: runCases(FILE, (line) => lines.push(line)), lines }).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^(\d+) of \1 cases agree/)],
    });
  });
});
