// Builds what changed: the back end with swc (under a second), each app with Vite. A stamp keeps the newest source it saw.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const SKIP = new Set(['node_modules', 'dist', '.git', '.data', 'test-results']);

function newest(folder) {
  let time = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (SKIP.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(full) : fs.statSync(full).mtimeMs);
  }
  return time;
}

const newestOf = (folders) =>
  Math.max(
    ...folders
      .filter((folder) => fs.existsSync(path.join(root, folder)))
      .map((folder) => newest(path.join(root, folder))),
    fs.statSync(path.join(root, 'package-lock.json')).mtimeMs,
  );

function unlessFresh(stamp, folders, work) {
  const file = path.join(root, stamp);
  const time = newestOf(folders);
  if (fs.existsSync(file) && Number(fs.readFileSync(file, 'utf8')) >= time) return false;
  work();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, String(time));
  return true;
}

function run(label, command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.status !== 0)
    throw new Error(`${label} could not be built:\n${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`);
}

const bin = (name) => path.join(root, 'node_modules/.bin', name);

export function buildBackEnd() {
  const folders = ['apps/api', 'apps/worker', 'apps/demo', 'libs', 'migrations'];
  const file = path.join(root, 'dist/.stamp');
  const time = newestOf(folders);
  if (fs.existsSync(file) && Number(fs.readFileSync(file, 'utf8')) >= time) return false;
  // Built beside and moved into place: a process that starts meanwhile finds the one or the other, never a half.
  const fresh = path.join(root, `dist-${process.pid}`);
  run('the back end', bin('swc'), [...folders, '-d', fresh, '--only', '**/*.ts', '--quiet']);
  fs.writeFileSync(path.join(fresh, '.stamp'), String(time));
  const old = `${fresh}-old`;
  if (fs.existsSync(path.join(root, 'dist'))) fs.renameSync(path.join(root, 'dist'), old);
  fs.renameSync(fresh, path.join(root, 'dist'));
  fs.rmSync(old, { recursive: true, force: true });
  return true;
}

export function buildApp(name) {
  return unlessFresh(`apps/${name}/dist/.stamp`, [`apps/${name}`, 'libs/ui', 'libs/i18n', 'libs/api-client'], () => {
    run(name, bin('vite'), ['build', `apps/${name}`, '--logLevel', 'warn']);
  });
}
