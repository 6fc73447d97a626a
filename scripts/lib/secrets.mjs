import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Secrets of this checkout, made once and kept with its data (in production they come from the environment). */
export function secretsOf(folder) {
  const file = path.join(folder, 'secrets.json');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(folder, { recursive: true });
    const made = { JWT_SECRET: randomBytes(48).toString('base64url'), DATA_KEY: randomBytes(32).toString('hex') };
    fs.writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
