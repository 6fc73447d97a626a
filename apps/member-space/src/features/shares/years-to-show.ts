const BEFORE = 2;
const AFTER = 3;

/** The covered years around this one, and as many others as make a line. */
export function yearsToShow(covered: readonly number[], now: number): number[] {
  const first = Math.max(now - 4, Math.min(now - BEFORE, ...covered));
  const last = Math.min(now + 6, Math.max(now + AFTER, ...covered));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
