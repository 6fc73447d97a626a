import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './environment.mjs';
import { waitForPort } from './ports.mjs';

/** Children of this script, each of its own group: Ctrl-C reaches the script, which stops them in order. */
export class Processes {
  children = [];

  launch(name, args, env, { ready, output } = {}) {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output ?? 'inherit', output ?? 'inherit', 'ipc'],
      detached: true,
    });
    this.children.push({ name, child });
    if (ready) return ready(child).then(() => child);
    return Promise.resolve(child);
  }

  worker(env, output) {
    return this.launch('worker', [path.join(root, 'dist/apps/worker/src/main.js')], env, {
      ready: saysReady('worker'),
      output,
    });
  }

  api(env, output) {
    return this.launch('api', [path.join(root, 'dist/apps/api/src/main.js')], env, {
      ready: (child) => Promise.race([waitForPort(Number(env.PORT), 60_000), failure('api', child)]),
      output,
    });
  }

  /** A mail server for development: it keeps every message and shows them on a page. */
  inbox({ smtp, inbox: web }, folder, output = 'ignore') {
    return this.launch(
      'inbox',
      [
        path.join(root, 'node_modules/maildev/dist/bin/maildev.js'),
        '--ip',
        '127.0.0.1',
        '--web-ip',
        '127.0.0.1',
        '--smtp',
        String(smtp),
        '--web',
        String(web),
        '--silent',
        '--mail-directory',
        path.join(folder, 'mails'),
      ],
      {},
      {
        ready: () => waitForPort(smtp, 30_000),
        output,
      },
    );
  }

  async stop() {
    for (const { child } of this.children.reverse()) await ended(child);
    this.children = [];
  }
}

const ended = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });

const failure = (name, child) =>
  new Promise((_, reject) => child.once('exit', (code) => reject(new Error(`${name} ended at once (code ${code})`))));

const saysReady = (name) => (child) =>
  Promise.race([
    new Promise((resolve) => child.on('message', (message) => message === 'ready' && resolve())),
    failure(name, child),
  ]);

/** Runs a compiled script to its end. */
export function runScript(file, env, args = []) {
  const child = spawn(process.execPath, [path.join(root, 'dist', file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} failed (code ${code})`)))),
  );
}
