// Redis: REDIS_URL where it is given, else a server on the path, else one installed by apt where we may, else none: the
// queues then stay in PostgreSQL (QUEUE_BACKEND=postgres), and the caller says so.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, isListening, waitForPort } from './ports.mjs';

const onPath = (command) =>
  spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim() || null;

export function installByApt(...packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      ...quiet,
      stdio: 'ignore',
    }).status === 0
  );
}

function server() {
  const found = onPath('redis-server') ?? onPath('valkey-server');
  if (found) return found;
  console.log('  redis-server is not there: installing it …');
  return installByApt('redis-server') ? onPath('redis-server') : null;
}

/** @returns {Promise<{url: string | null, says: string, stop: () => void, pid?: number}>} */
export async function startRedis({ folder, port: wanted }) {
  if (process.env.QUEUE_BACKEND === 'postgres')
    return { url: null, says: 'not used (QUEUE_BACKEND=postgres)', stop() {} };
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, says: 'the server of REDIS_URL', stop() {} };
  const running = await runningPort(folder);
  if (running) return { url: `redis://127.0.0.1:${running}/0`, says: `already running on port ${running}`, stop() {} };
  const binary = server();
  if (!binary)
    return {
      url: null,
      says: 'none to be had: the queues stay in PostgreSQL (slower, nothing else changes)',
      stop() {},
    };
  const port = await freePort(wanted);
  fs.mkdirSync(folder, { recursive: true });
  const child = launch(binary, port, folder);
  fs.writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ pid: child.pid, port }));
  await waitForPort(port);
  return {
    url: `redis://127.0.0.1:${port}/0`,
    says: `${path.basename(binary)}, port ${port}`,
    pid: child.pid,
    stop: () => child.kill('SIGTERM'),
  };
}

/** A server of its own group, so that Ctrl-C reaches only the script, which then stops it in order. */
export const launch = (binary, port, folder) => {
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
    logfile: path.join(folder, 'log'),
  };
  const child = spawn(
    binary,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore', detached: true },
  );
  child.unref();
  return child;
};

async function runningPort(folder) {
  try {
    const { pid, port } = JSON.parse(fs.readFileSync(path.join(folder, 'running.json'), 'utf8'));
    process.kill(pid, 0);
    return (await isListening(port)) ? port : null;
  } catch {
    return null;
  }
}
