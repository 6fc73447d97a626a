import { ageBuckets } from '../domain/age-bucket';

/** `ageBucketOf` in SQL, made of the same bounds. */
export const ageBucketSql = (dueOn: string, today: string): string => {
  const cases = ageBuckets
    .filter(({ to }) => Number.isFinite(to))
    .map(({ name, to }) => `WHEN ${today} - ${dueOn} <= ${to} THEN '${name}'`);
  return `CASE ${cases.join(' ')} ELSE '${ageBuckets.at(-1)?.name}' END`;
};
