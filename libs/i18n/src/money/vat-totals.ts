import { centsMoney } from './cents';
import type { Money } from './money';

export interface PricedLine {
  /** Plain decimal text: "7.5". */
  quantity: string;
  unitPrice: string;
  /** "0.21" for 21 %. */
  vatRate: string;
  /** Percent off the line: "10". */
  discountPercent?: string;
}

export interface VatTotals {
  lines: Money[];
  net: Money;
  vat: { rate: string; base: Money; amount: Money }[];
  gross: Money;
}

interface Exact {
  unscaled: bigint;
  scale: number;
}

function exact(text: string): Exact {
  const [whole, fraction = ''] = text.split('.');
  return { unscaled: BigInt(whole + fraction), scale: fraction.length };
}

function toNearestCent({ unscaled, scale }: Exact): bigint {
  const shift = scale - 2;
  if (shift <= 0) return unscaled * 10n ** BigInt(-shift);
  const divisor = 10n ** BigInt(shift);
  const magnitude = unscaled < 0n ? -unscaled : unscaled;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return unscaled < 0n ? -rounded : rounded;
}

/** 0.9 for 10 percent off. */
function keptPart(discountPercent = '0'): Exact {
  const { unscaled, scale } = exact(discountPercent);
  return { unscaled: 100n * 10n ** BigInt(scale) - unscaled, scale: scale + 2 };
}

const product = (a: Exact, b: Exact): Exact => ({ unscaled: a.unscaled * b.unscaled, scale: a.scale + b.scale });

/** The totals of an invoice: each line to the nearest cent, then VAT once per rate on the sum of its lines. */
export function vatTotals(lines: readonly PricedLine[]): VatTotals {
  const bases = new Map<string, bigint>();
  const amounts = lines.map((line) => {
    const full = product(exact(line.quantity), exact(line.unitPrice));
    const cents = toNearestCent(product(full, keptPart(line.discountPercent)));
    bases.set(line.vatRate, (bases.get(line.vatRate) ?? 0n) + cents);
    return cents;
  });
  const vat = [...bases].map(([rate, base]) => ({
    rate,
    base,
    amount: toNearestCent(product({ unscaled: base, scale: 2 }, exact(rate))),
  }));
  const net = amounts.reduce((sum, cents) => sum + cents, 0n);
  return {
    lines: amounts.map(centsMoney),
    net: centsMoney(net),
    vat: vat.map(({ rate, base, amount }) => ({ rate, base: centsMoney(base), amount: centsMoney(amount) })),
    gross: centsMoney(vat.reduce((sum, { amount }) => sum + amount, net)),
  };
}
