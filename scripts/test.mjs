// `npm test`: everything, on services of its own, and a closing line "N passed, N failed". `npm test -- unit medium` runs parts, `npm test -- medium libs/shares` those of a folder.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installPackages } from './lib/packages.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
installPackages();
const { buildApp, buildBackEnd } = await import('./lib/build.mjs');
const { startServices } = await import('./lib/environment.mjs');
const { Processes, runScript } = await import('./lib/processes.mjs');
const { findChromium } = await import('./lib/chromium.mjs');

const started = Date.now();
const all = ['lint', 'types', 'sizes', 'generated', 'arch', 'unit', 'architecture', 'medium', 'e2e', 'browser'];
const asked = process.argv.slice(2).filter((argument) => all.includes(argument));
const folders = process.argv.slice(2).filter((argument) => !all.includes(argument));
const wanted = asked.length > 0 ? asked : all;
const counts = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => path.join(root, 'node_modules/.bin', name);
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;

/** A step that is one check: it passes or it fails. */
function check(name, command, args, env = {}) {
  if (!wanted.includes(name)) return;
  console.log(`\n── ${name} (${seconds()})`);
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  counts[done.status === 0 ? 'passed' : 'failed'] += 1;
}

/** A level of Jest: its tests are counted one by one. */
function jest(name, env) {
  if (!wanted.includes(name)) return;
  console.log(`\n── ${name} (${seconds()})`);
  const report = path.join(root, '.data/test', `${name}.json`);
  fs.rmSync(report, { force: true });
  const narrowed = folders.length > 0 ? ['--testPathPatterns', ...folders] : [];
  const serial = name === 'e2e' ? ['--runInBand'] : [];
  const done = spawnSync(
    bin('jest'),
    ['--selectProjects', name, '--json', '--outputFile', report, '--passWithNoTests', ...serial, ...narrowed],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    },
  );
  const result = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
  counts.passed += result?.numPassedTests ?? 0;
  counts.failed +=
    (result?.numFailedTests ?? 1) + (result?.numRuntimeErrorTestSuites ?? 0) || (done.status === 0 ? 0 : 1);
  counts.skipped += result?.numPendingTests ?? 0;
}

check('lint', bin('biome'), ['ci', '.', '--diagnostic-level=error', '--colors=off']);
check('types', 'node', ['scripts/types.mjs']);
check('sizes', 'node', ['scripts/sizes.mjs']);
check('arch', 'node', ['scripts/arch.mjs']);
buildBackEnd();
check('generated', 'node', ['scripts/generate.mjs', '--check']);
buildBackEnd();

const services = await startServices('test');
const env = { ...services.env, LOG_LEVEL: 'error', NODE_ENV: 'test', COOPERA_TODAY: '2026-11-24' };
const processes = new Processes();
try {
  await prepareTemplate(env);
  // The mails of a run before would be taken for those of this one.
  fs.rmSync(path.join(services.folder, 'mails'), { recursive: true, force: true });
  await processes.inbox(services.ports, services.folder);
  const testEnv = { ...env, INBOX_URL: `http://127.0.0.1:${services.ports.inbox}` };
  for (const level of ['unit', 'architecture', 'medium', 'e2e']) jest(level, testEnv);
  if (wanted.includes('browser'))
    await browser(testEnv).catch((error) => {
      console.error(error.message);
      counts.failed += 1;
    });
} finally {
  await processes.stop();
  services.stop();
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\nin ${seconds()}\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 ? 1 : 0);

/** The database that every test clones: migrated, and nothing else. */
async function prepareTemplate(environment) {
  const { Client } = createRequire(import.meta.url)('pg');
  const url = new URL(environment.DATABASE_URL);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  const old = await client.query(
    `SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' OR datname IN ('coopera_template', 'coopera_browser')`,
  );
  for (const { datname } of old.rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await client.query('CREATE DATABASE coopera_template');
  await client.end();
  url.pathname = '/coopera_template';
  await runScript('apps/worker/src/migrate.js', { ...environment, DATABASE_URL: url.toString() });
}

/** Journeys of people, on the demonstration played in a database of the tests. */
async function browser(environment) {
  const chromium = findChromium();
  const tests = fs.readdirSync('test/browser', { recursive: true }).filter((name) => name.endsWith('.spec.ts')).length;
  if (!chromium) {
    console.log('no Chromium can be had here: the browser journeys are skipped (set CHROMIUM_PATH)');
    counts.skipped += tests;
    return;
  }
  console.log(`\n── browser (${seconds()})`);
  for (const app of ['member-space', 'back-office']) buildApp(app);
  const url = new URL(environment.DATABASE_URL);
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  await client.query('CREATE DATABASE coopera_browser');
  await client.end();
  url.pathname = '/coopera_browser';
  const own = {
    ...environment,
    DATABASE_URL: url.toString(),
    REDIS_URL: environment.REDIS_URL?.replace(/\/\d+$/, '/15'),
  };
  const { playDemo } = await import('./lib/demo.mjs');
  await playDemo({ env: own, processes, quiet: true });
  const done = spawnSync(bin('playwright'), ['test', '-c', 'test/browser/playwright.config.ts', ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: chromium, COOPERA_URL: own.PUBLIC_URL, INBOX_URL: own.INBOX_URL },
  });
  process.stdout.write(done.stdout);
  const line = /browser: (\d+) passed, (\d+) failed/.exec(done.stdout);
  counts.passed += Number(line?.[1] ?? 0);
  counts.failed += Number(line?.[2] ?? 1);
}
