const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Ten digits of an enterprise number (BCE/KBO) or of the VAT number made of it; null when it is not valid. */
export function enterpriseNumber(text: string): string | null {
  const bare = text.trim().toUpperCase().replace(/^BE/, '');
  if (!/^[\d.\s-]+$/.test(bare)) return null;
  const digits = digitsOf(bare).length === 9 ? `0${digitsOf(bare)}` : digitsOf(bare);
  if (!/^[01]\d{9}$/.test(digits) || /^0+$/.test(digits)) return null;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)) ? digits : null;
}

/** Eleven digits of a national register (NISS/INSZ) or BIS number; null when it is not valid. */
export function nationalRegisterNumber(text: string): string | null {
  const digits = digitsOf(text);
  if (digits.length !== 11 || !/^[\d.\s-]+$/.test(text.trim())) return null;
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(2, 4)) > 52) return null;
  const check = Number(digits.slice(9));
  const before2000 = 97 - (Number(digits.slice(0, 9)) % 97) === check;
  const since2000 = 97 - (Number(`2${digits.slice(0, 9)}`) % 97) === check;
  return before2000 || since2000 ? digits : null;
}

/** The twelve digits of a structured communication for a number of at most ten digits. */
export function structuredCommunication(sequence: bigint): string {
  const base = sequence.toString().padStart(10, '0');
  if (base.length > 10 || sequence < 0n) throw new RangeError(`no structured communication for ${sequence}`);
  const check = sequence % 97n === 0n ? 97n : sequence % 97n;
  return base + check.toString().padStart(2, '0');
}

/** Twelve digits when the text is a valid structured communication in any usual writing; null otherwise. */
export function parseStructuredCommunication(text: string): string | null {
  const digits = /^[\s+*]*(\d{3})[\s/.-]*(\d{4})[\s/.-]*(\d{5})[\s+*]*$/.exec(text.trim());
  if (!digits) return null;
  const compact = digits.slice(1).join('');
  return structuredCommunication(BigInt(compact.slice(0, 10))) === compact ? compact : null;
}

/** As printed: +++123/1234/12345+++. */
export function formatStructuredCommunication(digits: string): string {
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}
