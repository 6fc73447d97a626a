import { spawnSync } from 'node:child_process';
import { installByApt } from './redis.mjs';

const onPath = () => {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return null;
};

/** CHROMIUM_PATH, else one on the path, else Debian's where we may install it; null where none can be had. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const found = onPath();
  if (found) return found;
  console.log('Chromium is not there: installing it …');
  return installByApt('chromium') ? onPath() : null;
}
