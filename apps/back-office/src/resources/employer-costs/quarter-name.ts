/** "T3 2026", as French and Dutch write it. */
export const quarterName = (quarter: string): string =>
  `T${Math.ceil(Number(quarter.slice(5, 7)) / 3)} ${quarter.slice(0, 4)}`;
