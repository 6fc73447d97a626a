import 'reflect-metadata';
import { resolve } from 'node:path';
import { migrate, Settings } from '@coopera/platform';

async function main(): Promise<void> {
  const done = await migrate(Settings.from(process.env), resolve(__dirname, '../../..'));
  process.stdout.write(`${done.length} migration(s)\n`);
}
void main();
