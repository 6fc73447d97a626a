import { type Decimal, Money, Rate } from '@coopera/kernel';

export const vatCategories = ['domestic', 'intra-eu-goods', 'intra-eu-services', 'reverse-charge', 'import'] as const;
export type VatCategory = (typeof vatCategories)[number];

/** In these the supplier asks for no VAT: the cooperative owes it to the State itself. */
export const isSelfAssessed = (category: VatCategory): boolean => category !== 'domestic';

export interface TaxedLine {
  category: VatCategory;
  net: Money;
  /** Rate in percent. */
  vatPercent: Decimal;
}

/** VAT is rounded on the total of each category and rate, as on the invoice; its lines share it to the cent. */
export function vatOf(lines: readonly TaxedLine[]): Money[] {
  const vat: Money[] = lines.map(() => Money.zero());
  for (const key of new Set(lines.map(groupOf))) {
    const indexes = [...lines.keys()].filter((index) => lines[index] && groupOf(lines[index]) === key);
    const group = indexes.flatMap((index) => lines[index] ?? []);
    const rate = Rate.percent(String(group[0]?.vatPercent ?? '0'));
    const total = rate.applyTo(Money.sum(group.map(({ net }) => net)), 'half-up');
    const shares = total.allocate(group.map(({ net }) => net.cents));
    for (const [position, index] of indexes.entries()) vat[index] = shares[position] ?? Money.zero();
  }
  return vat;
}

const groupOf = ({ category, vatPercent }: TaxedLine): string => `${category} ${vatPercent}`;
