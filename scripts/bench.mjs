// `npm run bench`: what a request, a posting and a PDF cost, each beside a baseline of the same run. Ratios travel between
// machines, seconds do not. Works on the demonstration: start it once before.

import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { makeLongHistory } from './bench/long-history.mjs';
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
const { Client, Pool } = createRequire(import.meta.url)('pg');
const pool = new Pool({ connectionString: env.DATABASE_URL, max: 8 });

/** What a member reads of an Activité, whatever its age. */
const HISTORY_ROUTES = ['budget', 'budget-lines'];

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

/** A signed-in reader of the API. */
async function reader(url, email) {
  const login = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'coopera-demo' }),
  });
  const { accessToken } = await login.json();
  const headers = { authorization: `Bearer ${accessToken}` };
  return (route) => async () => {
    const answer = await fetch(`${url}/api/v1${route}`, { headers });
    if (!answer.ok) throw new Error(`${route}: ${answer.status}`);
    await answer.arrayBuffer();
  };
}

/** What a member asks most, beside a request that does nothing. */
async function dailyRequests() {
  const get = await reader(env.PUBLIC_URL, 'camille@coopera.example');
  const bare = await rate(async () => void (await (await fetch(`${env.PUBLIC_URL}/health/live`)).arrayBuffer()));
  for (const route of ['/me/budgets', '/me/invoices?perPage=25', '/me/invoices/by-month', '/me/contracts'])
    report(`GET ${route}`, await rate(get(route)), bare, 'a request that does nothing');
}

/** Kept balances, beside the sum over the lines. */
async function balances() {
  const anActivity = '(SELECT activity_id FROM ledger.activity_balance LIMIT 1)';
  const query = (name, text) => rate(() => pool.query({ name, text }));
  const select = await query('one', 'SELECT 1');
  const kept = await query(
    'kept',
    `SELECT account, amount FROM ledger.activity_balance WHERE activity_id = ${anActivity}`,
  );
  report('the balances of an Activité, by SQL', kept, select, 'SELECT 1');
  const summed = await query(
    'summed',
    `SELECT account, sum(amount) FROM ledger.line WHERE activity_id = ${anActivity} GROUP BY account`,
  );
  report('the same, summed over its history', summed, kept, 'the kept balances');
}

/** An Activité with 25 years of entries, beside one that has just begun. */
async function longHistory({ url, short, long }) {
  const port = String(Number(env.PORT) + 1);
  const own = { ...env, DATABASE_URL: url, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  await processes.api(own);
  const get = await reader(own.PUBLIC_URL, 'finance@coopera.example');
  for (const what of HISTORY_ROUTES) {
    const base = await rate(get(`/activities/${short.id}/${what}`));
    const own = await rate(get(`/activities/${long.id}/${what}`));
    report(`${what}, ${long.lines} lines`, own, base, `that of ${short.lines} lines`);
  }
}

let history;
try {
  // First: a database that someone reads cannot be copied.
  history = await makeLongHistory({ Client, databaseUrl: env.DATABASE_URL });
  await processes.api(env);
  await dailyRequests();
  await balances();
  await longHistory(history);
} finally {
  await pool.end();
  await processes.stop();
  await history?.drop();
  services.stop();
}
