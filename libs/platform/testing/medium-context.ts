import { Clock, Database, PlatformModule, Settings } from '@coopera/platform';
import type { ModuleMetadata, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { cloneDatabase } from './cloned-database';
import { FrozenClock } from './frozen-clock';

export interface MediumContext {
  get<T>(type: Type<T> | symbol): T;
  database: Database;
  clock: FrozenClock;
  /** Payloads of the events announced so far, of one type. */
  announced(type: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** The real modules on a database of their own, without HTTP, queue or worker. */
export async function mediumContext(
  imports: ModuleMetadata['imports'],
  providers: ModuleMetadata['providers'] = [],
): Promise<MediumContext> {
  const cloned = await cloneDatabase();
  const clock = new FrozenClock();
  const settings = Settings.from({ ...process.env, DATABASE_URL: cloned.url, DB_POOL: '60', NODE_ENV: 'test' });
  const module = await Test.createTestingModule({ imports: [PlatformModule, ...(imports ?? [])], providers })
    .overrideProvider(Settings)
    .useValue(settings)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = await module.init();
  const database = app.get(Database);
  return {
    get: (type) => app.get(type as never, { strict: false }),
    database,
    clock,
    async announced(type) {
      const rows = await database.query<{ payload: Record<string, unknown> }>(
        'SELECT payload FROM platform.event WHERE type = $1 ORDER BY id',
        [type],
      );
      return rows.map((row) => row.payload);
    },
    async close() {
      await app.close();
      await cloned.drop();
    },
  };
}
