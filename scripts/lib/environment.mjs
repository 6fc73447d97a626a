// Everything a process of ours needs to know, for a profile: the demonstration, or the tests. The two never share data.
import path from 'node:path';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { secretsOf } from './secrets.mjs';

export const root = path.resolve(import.meta.dirname, '../..');

const profiles = {
  demo: { postgres: 55432, redis: 56379, api: 3000, smtp: 1025, inbox: 1080, fast: false },
  test: { postgres: 56432, redis: 57379, api: 4300, smtp: 4025, inbox: 4080, fast: true },
};

export async function startServices(profile) {
  const folder = path.join(root, '.data', profile);
  const ports = profiles[profile];
  const postgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    port: ports.postgres,
    fast: ports.fast,
  });
  const redis = await startRedis({ folder: path.join(folder, 'redis'), port: ports.redis });
  const port = await freePort(Number(process.env.PORT ?? ports.api));
  const smtp = process.env.SMTP_URL ? null : await freePort(ports.smtp);
  const inbox = smtp ? await freePort(ports.inbox) : null;
  return {
    folder,
    postgres,
    redis,
    ports: { wanted: ports.api, api: port, smtp, inbox },
    env: {
      ...secretsOf(folder),
      DATABASE_URL: postgres.url,
      ...(redis.url ? { REDIS_URL: redis.url, QUEUE_BACKEND: 'redis' } : { QUEUE_BACKEND: 'postgres' }),
      PORT: String(port),
      PUBLIC_URL: process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
      ...(inbox ? { INBOX_URL: `http://127.0.0.1:${inbox}` } : {}),
      SMTP_URL: process.env.SMTP_URL ?? `smtp://127.0.0.1:${smtp}`,
      STORAGE_PATH: path.join(folder, 'files'),
      COOPERA_ROOT: root,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    },
    /** In the reverse order of the start. */
    stop() {
      redis.stop();
      postgres.stop();
    },
  };
}
