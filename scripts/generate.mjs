// Everything that is generated and committed; `--check` fails when something is not up to date.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildBackEnd } from './lib/build.mjs';

const root = path.resolve(import.meta.dirname, '..');
const run = (command, args) => {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args[0]} failed: ${done.stdout}`);
};

run('node', ['scripts/generate/openapi-metadata.mjs']);
buildBackEnd();
run('node', ['dist/apps/api/src/write-openapi.js', 'openapi.json']);
run('node', ['scripts/generate/graph.mjs']);
if (fs.existsSync(path.join(root, 'libs/api-client/openapi-ts.config.ts')))
  run('node', ['scripts/generate/api-client.mjs']);

if (process.argv.includes('--check')) {
  const changed = spawnSync(
    'git',
    ['status', '--porcelain', '--', 'openapi.json', 'apps/api/src/openapi-metadata.gen.ts', 'libs/api-client', 'docs'],
    { cwd: root, encoding: 'utf8' },
  ).stdout;
  if (changed.trim()) {
    console.error(`Generated files are not up to date: run "npm run generate" and commit.\n${changed}`);
    process.exit(1);
  }
}
