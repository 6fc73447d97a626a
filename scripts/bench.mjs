// `npm run bench`: what a request, a posting and a PDF cost, each beside a baseline of the same run. Ratios travel between
// machines, seconds do not. Works on the demonstration: start it once before.

import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildBackEnd } from './lib/build.mjs';
import { DEMO_DAY } from './lib/demo.mjs';
import { startServices } from './lib/environment.mjs';
import { Processes } from './lib/processes.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
buildBackEnd();
const services = await startServices('demo');
const env = { ...services.env, COOPERA_TODAY: DEMO_DAY };
const processes = new Processes();
const { Pool } = createRequire(import.meta.url)('pg');
const pool = new Pool({ connectionString: env.DATABASE_URL, max: 8 });

/** Runs a piece of work many times, eight at once. @returns operations a second */
async function rate(work, times = 400) {
  for (let index = 0; index < 20; index += 1) await work();
  const start = performance.now();
  let left = times;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return (times * 1000) / (performance.now() - start);
}

const report = (what, own, base, against) =>
  console.log(
    `${what.padEnd(44)} ${own.toFixed(0).padStart(7)}/s   ${(own / base).toFixed(2)} of ${against} (${base.toFixed(0)}/s)`,
  );

try {
  await processes.api(env);
  const api = `${env.PUBLIC_URL}/api/v1`;
  const login = await fetch(`${api}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'camille@coopera.example', password: 'coopera-demo' }),
  });
  const { accessToken } = await login.json();
  const get = (route) => async () =>
    void (await (await fetch(`${api}${route}`, { headers: { authorization: `Bearer ${accessToken}` } })).arrayBuffer());
  const bare = await rate(async () => void (await (await fetch(`${env.PUBLIC_URL}/health/live`)).arrayBuffer()));
  for (const route of ['/me/budgets', '/me/invoices?perPage=25', '/me/invoices/by-month', '/me/contracts'])
    report(`GET ${route}`, await rate(get(route)), bare, 'a request that does nothing');
  const select = await rate(() => pool.query({ name: 'one', text: 'SELECT 1' }));
  const balance = await rate(() =>
    pool.query({
      name: 'balance',
      text: 'SELECT account, amount FROM ledger.activity_balance WHERE activity_id = (SELECT activity_id FROM ledger.activity_balance LIMIT 1)',
    }),
  );
  report('the balances of an Activité, by SQL', balance, select, 'SELECT 1');
  const sum = await rate(() =>
    pool.query({
      name: 'sum',
      text: 'SELECT account, sum(amount) FROM ledger.line WHERE activity_id = (SELECT activity_id FROM ledger.activity_balance LIMIT 1) GROUP BY account',
    }),
  );
  report('the same, summed over its history', sum, balance, 'the kept balances');
} finally {
  await pool.end();
  await processes.stop();
  services.stop();
}
