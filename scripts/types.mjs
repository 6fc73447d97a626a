// The type check of the back end and of both apps, with the native compiler (called by path: its alias would take over `tsc`).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const projects = ['.', 'apps/member-space', 'apps/back-office'].filter((folder) =>
  fs.existsSync(`${folder}/tsconfig.json`),
);
const failed = projects.filter(
  (project) =>
    spawnSync('node', ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p', project], { stdio: 'inherit' }).status !==
    0,
);
process.exit(failed.length > 0 ? 1 : 0);
