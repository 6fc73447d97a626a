import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

const counts = new AsyncLocalStorage<{ queries: number }>();

/** Counts the statements of one request, in the tests: a list must ask as many for one row as for fifty. */
export const countingQueries = (work: () => void): void => counts.run({ queries: 0 }, work);

export const queriesSoFar = (): number => counts.getStore()?.queries ?? 0;

export function countQuery(): void {
  const store = counts.getStore();
  if (store) store.queries += 1;
}

/** What TypeORM tells of each statement. */
export class QueryCounter implements Logger {
  logQuery(): void {
    countQuery();
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
