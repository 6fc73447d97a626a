import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Installs the packages when they are missing or other than the lock file says; tried three times, registries hiccup. */
export function installPackages() {
  const stamp = 'node_modules/.package-lock.json';
  const fresh = fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync('package-lock.json').mtimeMs - 1000;
  if (fresh || (fs.existsSync(stamp) && sameVersions(stamp))) return;
  console.log('Installing the packages (about a minute) …');
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', npm_config_loglevel: 'error' };
    if (spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', env }).status === 0) return;
    console.log(`npm ci failed (attempt ${attempt} of 3)`);
  }
  throw new Error('the packages could not be installed');
}

function sameVersions(stamp) {
  const installed = JSON.parse(fs.readFileSync(stamp, 'utf8')).packages;
  const locked = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(installed).every(([name, { version }]) => locked[name]?.version === version);
}
