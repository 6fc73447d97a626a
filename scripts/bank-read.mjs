// Reads a bank file (CODA, CAMT.052, .053, .054) and prints it as JSON: npm run -s bank:read -- FILE
// Broken invariants are in `problems` (exit 0); a file that is refused prints its reason on stderr alone (exit 1).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [path] = process.argv.slice(2);

try {
  if (!path) throw new Error('usage: npm run -s bank:read -- FILE');
  const bytes = readFileSync(path);
  process.env.SWC_NODE_PROJECT = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  const require = createRequire(import.meta.url);
  require('@swc-node/register');
  const { readBankFile, bankFileJson } = require('../libs/banking/src/formats/index.ts');
  process.stdout.write(`${JSON.stringify(bankFileJson(readBankFile(bytes)))}\n`);
} catch (error) {
  const { line, reason } = error.params ?? {};
  const place = line == null ? '' : `line ${line}: `;
  process.stderr.write(`${reason ? `${error.code}: ${place}${reason}` : error.message}\n`);
  process.exitCode = 1;
}
