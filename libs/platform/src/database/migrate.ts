import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Settings } from '../config/settings';
import { dataSourceOptions } from './data-source';

/**
 * Brings the database to the newest form; forward only. Takes a lock, so two deployments do not run it at once.
 * @returns the names of the migrations that ran
 */
export async function migrate(settings: Settings, compiledRoot: string): Promise<string[]> {
  const source = new DataSource({
    ...dataSourceOptions(settings),
    extra: {},
    migrations: [join(compiledRoot, 'migrations', '*.js')],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    await source.query('SELECT pg_advisory_lock(20260101)');
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
