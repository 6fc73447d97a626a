// Replays a file of pay cases against the pay engine: node scripts/payroll-cases.mjs FILE.json
// Exit code 0: all agree to the cent; 1: a mismatch; 2: an unknown kind or input, or no such file.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const register = createRequire(import.meta.url).resolve('@swc-node/register');
const file = process.argv[2];
const { status } = spawnSync(
  process.execPath,
  ['--require', register, join(root, 'libs/pay-engine/src/cases/main.ts'), ...(file ? [resolve(file)] : [])],
  {
    cwd: root, // parameters and tsconfig are found from the root, wherever the command was typed
    env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
    stdio: 'inherit',
  },
);
process.exit(status ?? 2);
