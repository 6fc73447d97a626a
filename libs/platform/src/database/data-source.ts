import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Settings } from '../config/settings';
import { QueryCounter } from './query-count';

const DATE = 1082;

/** Days stay text ("2026-03-31"): a JavaScript Date would move them with the time zone of the machine. */
export function keepDatesAsText(): void {
  pg.types.setTypeParser(DATE, (text: string) => text);
}

export function dataSourceOptions(settings: Settings): DataSourceOptions {
  keepDatesAsText();
  return {
    type: 'postgres',
    url: settings.get('DATABASE_URL'),
    poolSize: settings.get('DB_POOL'),
    synchronize: false,
    entitySkipConstructor: true,
    applicationName: 'coopera',
    connectTimeoutMS: 10_000,
    ...(settings.get('NODE_ENV') === 'test' && { logging: ['query'], logger: new QueryCounter() }),
    extra: { options: '-c timezone=UTC -c statement_timeout=60000 -c lock_timeout=20000' },
  };
}
