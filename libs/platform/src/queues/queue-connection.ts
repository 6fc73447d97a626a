import { createPostgresBackend, type QueueOptions, setDefaultBackendFactory } from 'bullmq';
import type { Settings } from '../config/settings';

export type Role = 'producer' | 'worker';

/**
 * Redis by default; with QUEUE_BACKEND=postgres the jobs stay in schema "bullmq" of the application's own database
 * (no Redis needed, fewer jobs a second).
 */
export function queueConnection(settings: Settings, role: Role): QueueOptions['connection'] {
  if (settings.get('QUEUE_BACKEND') === 'postgres') {
    setDefaultBackendFactory(createPostgresBackend as never);
    // Without `migrate` a worker loops on SchemaMigrationRequiredError without a pause.
    return { connectionString: settings.get('DATABASE_URL'), migrate: true, max: 5 } as never;
  }
  const url = new URL(settings.get('REDIS_URL') ?? '');
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: url.username || undefined,
    password: url.password || undefined,
    db: Number(url.pathname.slice(1) || 0),
    tls: url.protocol === 'rediss:' ? {} : undefined,
    // A worker waits for Redis to come back; a producer fails at once, and the outbox keeps what it could not add.
    maxRetriesPerRequest: role === 'worker' ? null : 1,
    enableOfflineQueue: role === 'worker',
    retryStrategy: (attempt: number) => Math.min(attempt * 100, 1000),
  };
}
