import { Decimal, Money, Rate } from '@coopera/kernel';

/**
 * VAT category of EN 16931: S standard or reduced rate, AE reverse charge, K intra-Community goods, G export, E exempt,
 * Z zero rate.
 */
export type VatCategory = 'S' | 'AE' | 'K' | 'G' | 'E' | 'Z';

export interface InvoiceLineData {
  description: string;
  quantity: string;
  unit: string;
  /** Euros without VAT, at most two decimals. */
  unitPrice: string;
  vatCategory: VatCategory;
  /** Percent: "21". */
  vatPercent: string;
  /** Percent off the line: "10". */
  discountPercent?: string;
}

/** A line of an invoice: net = quantity × unit price less the discount, rounded once, half up, to the cent. */
export class InvoiceLine {
  readonly net: Money;

  constructor(readonly data: InvoiceLineData) {
    const kept = Decimal.of(1).minus(Decimal.of(data.discountPercent ?? '0').times('0.01'));
    this.net = Money.of(Decimal.of(data.quantity).times(data.unitPrice).times(kept).round(2, 'half-up'));
  }

  get vatRate(): Rate {
    return Rate.percent(this.data.vatPercent);
  }
}

export interface VatGroup {
  category: VatCategory;
  percent: string;
  base: Money;
  vat: Money;
}

export interface Totals {
  net: Money;
  vat: Money;
  gross: Money;
  groups: VatGroup[];
}

/** Totals with the VAT computed once per category and rate on the summed base, never line by line (EN 16931, BR-CO-17). */
export function totalsOf(lines: readonly InvoiceLine[]): Totals {
  const bases = new Map<string, VatGroup>();
  for (const line of lines) {
    const { vatCategory: category, vatPercent: percent } = line.data;
    const key = `${category}/${Rate.percent(percent)}`;
    const group = bases.get(key) ?? { category, percent, base: Money.zero(), vat: Money.zero() };
    bases.set(key, { ...group, base: group.base.plus(line.net) });
  }
  const groups = [...bases.values()].map((group) => ({
    ...group,
    vat: Rate.percent(group.percent).applyTo(group.base, 'half-up'),
  }));
  const net = Money.sum(groups.map((group) => group.base));
  const vat = Money.sum(groups.map((group) => group.vat));
  return { net, vat, gross: net.plus(vat), groups };
}
