// One command on a fresh machine: packages, services, build, demonstration, API, worker and both apps behind one address.
// Ctrl-C stops what this started, and nothing else.
import path from 'node:path';
import { installPackages } from './lib/packages.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
installPackages();
const { buildApp, buildBackEnd } = await import('./lib/build.mjs');
const { playDemo } = await import('./lib/demo.mjs');
const { startServices } = await import('./lib/environment.mjs');
const { Processes } = await import('./lib/processes.mjs');
const { printWelcome } = await import('./lib/welcome.mjs');

const started = Date.now();
const processes = new Processes();
let services;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping …');
  await processes.stop();
  services?.stop();
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  console.log('· building');
  buildBackEnd();
  for (const app of ['member-space', 'back-office']) buildApp(app);
  services = await startServices('demo');
  console.log(`· PostgreSQL: ${services.postgres.says}\n· Redis: ${services.redis.says}`);
  if (services.ports.api !== services.ports.wanted)
    console.log(`· port ${services.ports.wanted} is taken: using ${services.ports.api}`);
  if (services.ports.smtp) await processes.inbox(services.ports, services.folder);
  await playDemo({ env: services.env, processes, logs: services.folder });
  printWelcome({ ...services, seconds: Math.round((Date.now() - started) / 1000) });
  for (const { name, child } of processes.children)
    child.once('exit', (code) => {
      if (stopping) return;
      console.error(`${name} ended (code ${code})`);
      void stop(1);
    });
} catch (error) {
  console.error(error.message);
  await stop(1);
}
