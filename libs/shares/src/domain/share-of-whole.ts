/** A part of a whole in percent, with one decimal, half up: 276 of 300 is "92.0". */
export function shareOfWhole(part: number, whole: number): string {
  if (whole === 0) return '0.0';
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
