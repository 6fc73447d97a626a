/** Made-up identifiers whose check digits are right; none belongs to anybody. */

/** National register number of a person born on a day (the sequence keeps them apart). */
export function madeUpNiss(birthDate: string, sequence: number): string {
  const base = birthDate.slice(2).replaceAll('-', '') + String(sequence % 1000).padStart(3, '0');
  const divided = Number(birthDate.slice(0, 4)) >= 2000 ? Number(`2${base}`) : Number(base);
  return base + String(97 - (divided % 97)).padStart(2, '0');
}

export function madeUpEnterpriseNumber(sequence: number): string {
  const base = String(4_000_000 + sequence * 137).padStart(8, '0');
  return base + String(97 - (Number(base) % 97)).padStart(2, '0');
}

/** A Belgian IBAN at a bank code that is assigned. */
export function madeUpIban(sequence: number): string {
  const account = `001${String(sequence).padStart(7, '0')}`;
  const national = account + String(Number(BigInt(account) % 97n) || 97).padStart(2, '0');
  const check = 98n - (BigInt(`${national}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${national}`;
}
