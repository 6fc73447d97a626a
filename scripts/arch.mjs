// The rules of architecture/: dependency-cruiser over apps and libs.
import { spawnSync } from 'node:child_process';

const done = spawnSync(
  'node_modules/.bin/depcruise',
  [
    'apps/api',
    'apps/worker',
    'apps/demo',
    'libs',
    '--config',
    'architecture/dependency-cruiser.mjs',
    '--output-type',
    'err',
  ],
  { stdio: 'inherit' },
);
process.exit(done.status ?? 1);
