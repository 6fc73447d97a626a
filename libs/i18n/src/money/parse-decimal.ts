/**
 * Reads what a person typed ("1 234,5", "1.234,56", "1234.56") as plain decimal text, or nothing when it is no number.
 * The last comma or point is the decimal mark, unless it is a point followed by three digits and a group mark fits.
 */
export function parseDecimal(typed: string): string | undefined {
  const text = typed.replace(/[\s\u00a0\u202f'€]/g, '');
  if (!/^-?\d[\d.,]*$/.test(text)) return undefined;
  const mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (mark < 0) return text;
  const onlyGroups = /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text);
  if (onlyGroups) return text.replace(/\./g, '');
  const whole = text.slice(0, mark).replace(/[.,]/g, '');
  const fraction = text.slice(mark + 1);
  return fraction ? `${whole}.${fraction}` : whole;
}

/** The same, with exactly two decimals, or nothing when there are more. */
export function parseAmount(typed: string): string | undefined {
  const plain = parseDecimal(typed);
  if (plain === undefined || !/^-?\d+(\.\d{1,2})?$/.test(plain)) return undefined;
  const [whole, fraction = ''] = plain.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
