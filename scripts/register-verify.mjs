// Reads the whole share register again, against its hashes and against account 100: npm run register:verify
// Of the database of DATABASE_URL, else of the demonstration. Exit code 0: it holds; 1: the first operation that does not,
// and why; 2: no database.

import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/environment.mjs';
import { startPostgres } from './lib/postgres.mjs';

const says = {
  gap: 'is missing',
  line: 'was changed, or was made for another line before it',
  person: 'has another name or domicile than was written',
  'person-missing': 'has lost its name and domicile, and nobody was erased',
  end: 'is missing: the counter knows of more operations than the register holds, or of another last one',
  head: 'was made again since the register was last verified',
};

const require = createRequire(import.meta.url);
process.env.SWC_NODE_PROJECT = path.join(root, 'tsconfig.json');
require('@swc-node/register');
const { checkRegister } = require('../libs/shares/src/persistence/check-register.ts');
const { Client } = require('pg');

const postgres = await startPostgres({ folder: path.join(root, '.data/demo/postgres'), port: 55432 });
const client = new Client({ connectionString: postgres.url });
try {
  await client.connect();
  process.exitCode = await verify();
} catch (error) {
  process.stderr.write(`the register could not be read: ${error.message}\n`);
  process.exitCode = 2;
} finally {
  await client.end().catch(() => undefined);
  postgres.stop();
}

async function verify() {
  const run = async (sql, params = []) => (await client.query(sql, params)).rows;
  await run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [{ capital }] = await run(
    `SELECT coalesce(-sum(amount), 0) AS capital FROM ledger.line WHERE ledger = 'statutory' AND account = '100'`,
  );
  const { operations, head, fault } = await checkRegister(run, BigInt(capital));
  await run('ROLLBACK');
  if (!fault) {
    process.stdout.write(`${operations} operations verified, head ${head}\n`);
    return 0;
  }
  const what =
    fault.kind === 'capital'
      ? `capital: account 100 holds ${fault.expected} cents, the register ${fault.found}`
      : `operation ${fault.operation} ${says[fault.kind]}\n  expected ${fault.expected}\n  found    ${fault.found}`;
  process.stderr.write(`the register does not hold after ${operations} operations: ${what}\n`);
  return 1;
}
