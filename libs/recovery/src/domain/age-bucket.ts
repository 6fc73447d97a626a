/** Ages of late invoices, in days after the day they were due, both ends included. */
export const ageBuckets = [
  { name: '1-15', from: 1, to: 15 },
  { name: '16-30', from: 16, to: 30 },
  { name: '31-60', from: 31, to: 60 },
  { name: '61-90', from: 61, to: 90 },
  { name: '91+', from: 91, to: Number.POSITIVE_INFINITY },
] as const;

export type AgeBucket = (typeof ageBuckets)[number]['name'];

/** @param daysLate at least 1. @throws RangeError below that: such an invoice is not late */
export function ageBucketOf(daysLate: number): AgeBucket {
  const bucket = ageBuckets.find(({ from, to }) => daysLate >= from && daysLate <= to);
  if (!bucket) throw new RangeError(`not late: ${daysLate}`);
  return bucket.name;
}
