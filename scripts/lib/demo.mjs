// The demonstration: migrate, start the processes, seed an empty database with some months of history, and play the month.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './environment.mjs';
import { runScript } from './processes.mjs';

/** The day the demonstration lives on, unless COOPERA_TODAY says another. */
export const DEMO_DAY = '2026-11-24';

const HISTORY = [
  { invoices: '2026-08-12', payments: '2026-08-28', share: '0.95' },
  { invoices: '2026-09-09', payments: '2026-09-28', share: '0.93' },
  { invoices: '2026-10-08', payments: '2026-10-30', share: '0.8' },
];

/** Days of the solidarity fund: decisions, a campaign that opens, the other that closes once no appeal is possible. */
const SOLIDARITY = [
  ['2026-10-14', 'past'],
  ['2026-11-10', 'open'],
  ['2026-11-16', 'close'],
];

/** @param {{env: object, processes: import('./processes.mjs').Processes, quiet?: boolean, logs?: string}} options `logs`: a folder for what the processes say */
export async function playDemo({ env, processes, quiet = false, logs }) {
  const say = (text) => !quiet && console.log(text);
  const today = process.env.COOPERA_TODAY ?? DEMO_DAY;
  const now = { ...env, COOPERA_TODAY: today };
  say('· database');
  await runScript('apps/worker/src/migrate.js', now);
  say('· worker and API');
  const log = (name) => (logs ? fs.openSync(path.join(logs, `${name}.log`), 'a') : undefined);
  await processes.worker(now, log('worker'));
  await processes.api(now, log('api'));
  if (ask('empty', now)) await seed(now, say);
  if (!ask('unplayed', now)) return;
  say('· the month');
  await runScript('apps/demo/src/story.js', now);
  await runScript('apps/demo/src/seed.js', now, ['expenses']);
  await runScript('apps/demo/src/seed.js', now, ['played']);
}

async function seed(env, say) {
  say('· the cooperative: 9 offices, 18 advisers, 300 members, 350 Activités, 200 clients');
  await runScript('apps/demo/src/seed.js', { ...env, COOPERA_TODAY: '2026-07-01' }, [
    'people',
    process.env.DEMO_SIZE ?? 'demo',
  ]);
  say('· three months of history: invoices, and what the bank received');
  for (const { invoices, payments, share } of HISTORY) {
    await runScript('apps/demo/src/seed.js', { ...env, COOPERA_TODAY: invoices }, [
      'invoices',
      process.env.DEMO_SIZE ?? 'demo',
    ]);
    await runScript('apps/demo/src/seed.js', { ...env, COOPERA_TODAY: payments }, ['payments', share]);
  }
  say('· solidarity: a campaign that is over, and one that is open');
  for (const [day, step] of SOLIDARITY)
    await runScript('apps/demo/src/seed.js', { ...env, COOPERA_TODAY: day }, ['solidarity', step]);
  say('· training: sessions that were given, and those to come');
  await runScript('apps/demo/src/seed.js', { ...env, COOPERA_TODAY: '2026-09-01' }, ['training', 'past']);
  await runScript('apps/demo/src/seed.js', { ...env, COOPERA_TODAY: '2026-11-20' }, ['training', 'now']);
}

/** Asks the database a question that is answered by yes (exit code 0) or no (3). */
function ask(question, env) {
  const done = spawnSync(process.execPath, [path.join(root, 'dist/apps/demo/src/seed.js'), question], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (done.status === 0) return true;
  if (done.status === 3) return false;
  throw new Error(`the database could not be asked: ${done.stderr}`);
}
