// Daily work: the demonstration's services, the back end rebuilt and restarted at each change, both apps with Vite's reload.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { installPackages } from './lib/packages.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
installPackages();
const { buildBackEnd } = await import('./lib/build.mjs');
const { DEMO_DAY, playDemo } = await import('./lib/demo.mjs');
const { startServices } = await import('./lib/environment.mjs');
const { Processes } = await import('./lib/processes.mjs');
const { printWelcome } = await import('./lib/welcome.mjs');

const started = Date.now();
const processes = new Processes();
buildBackEnd();
const services = await startServices('demo');
const env = { ...services.env, COOPERA_TODAY: process.env.COOPERA_TODAY ?? DEMO_DAY, LOG_LEVEL: 'info' };
const inbox = new Processes();
if (services.ports.smtp) await inbox.inbox(services.ports, services.folder);
await playDemo({ env, processes });

const vites = ['member-space', 'back-office'].map((app) =>
  spawn(path.join(root, 'node_modules/.bin/vite'), [`apps/${app}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VITE_API: env.PUBLIC_URL },
  }),
);
printWelcome({ ...services, seconds: Math.round((Date.now() - started) / 1000) });

let timer;
const restart = async () => {
  try {
    if (!buildBackEnd()) return;
    console.log('· restarting');
    await processes.stop();
    await processes.worker(env);
    await processes.api(env);
    console.log('· ready');
  } catch (error) {
    console.error(error.message);
  }
};
for (const folder of ['apps/api', 'apps/worker', 'libs', 'migrations'])
  fs.watch(folder, { recursive: true }, (_, name) => {
    if (!name?.endsWith('.ts') || /spec\.ts$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(restart, 300);
  });

async function stop() {
  for (const vite of vites) vite.kill('SIGTERM');
  await processes.stop();
  await inbox.stop();
  services.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
