/** How long the pot has advanced: the last day of each bracket. */
export const exposureAges = [
  { name: '0-30', to: 30 },
  { name: '31-60', to: 60 },
  { name: '61-90', to: 90 },
  { name: '91+', to: Number.POSITIVE_INFINITY },
] as const;
export type AgeName = (typeof exposureAges)[number]['name'];

/** The bracket of a day in SQL. */
export const ageSql = (since: string, today: string): string =>
  `CASE ${exposureAges
    .filter(({ to }) => Number.isFinite(to))
    .map(({ name, to }) => `WHEN ${today} - ${since} <= ${to} THEN '${name}'`)
    .join(' ')} ELSE '91+' END`;
