import { type LocalDate, Money } from '@coopera/kernel';
import { isOtherMemberState, vatPrefix } from './eu-countries';
import type { Sale } from './sale';
import { type Rhythm, type VatPeriod, vatPeriod } from './vat-period';

/** L goods, S services; T (triangular) is never ours: the cooperative buys nothing to sell it on from abroad. */
export type IntraCode = 'L' | 'S' | 'T';

export interface IntraClient {
  name: string;
  /** "FR", and what follows it. */
  country: string;
  number: string;
  code: IntraCode;
  amount: Money;
  /** The period that a credit note corrects, where it is not this one. */
  corrects: VatPeriod | null;
}

export interface RefusedIntra {
  name: string;
  vatNumber: string | null;
  reference: string;
  amount: Money;
}

export interface IntraListing {
  clients: IntraClient[];
  refused: RefusedIntra[];
}

/** What follows the country in VAT numbers of the other Member States. @source Council Directive 2006/112/EC, VIES (general knowledge) */
const FORMS: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^[A-Z0-9+*]{8,9}$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
};

function euNumber(vatNumber: string | null): { country: string; number: string } | null {
  const plain = (vatNumber ?? '').replace(/[\s.-]/g, '').toUpperCase();
  const [country, number] = [vatPrefix(plain.slice(0, 2)), plain.slice(2)];
  return FORMS[country]?.test(number) ? { country, number } : null;
}

export const isIntra = ({ category, client }: Pick<Sale, 'category' | 'client'>): boolean =>
  category === 'K' || (category === 'AE' && isOtherMemberState(client.country));

/** One line a client, code and corrected period. A credit note of an invoice of this period lowers its line; of an earlier one, it corrects that period. */
export function intraListingOf(rows: readonly Sale[], period: VatPeriod): IntraListing {
  const lines = new Map<string, IntraClient>();
  const refused: RefusedIntra[] = [];
  for (const row of rows.filter(isIntra)) {
    const amount = row.kind === 'invoice' ? row.base : row.base.negate();
    const found = euNumber(row.client.vatNumber);
    if (!found) {
      refused.push({ name: row.client.name, vatNumber: row.client.vatNumber, reference: row.number, amount });
      continue;
    }
    const code: IntraCode = row.category === 'K' ? 'L' : 'S';
    const corrects = correctedBy(row.creditedOn, period);
    const key = [found.country, found.number, code, corrects?.startsOn].join('/');
    const known = lines.get(key) ?? { name: row.client.name, ...found, code, amount: Money.zero(), corrects };
    lines.set(key, { ...known, amount: known.amount.plus(amount) });
  }
  return { clients: [...lines.values()].filter(({ amount }) => !amount.isZero()), refused };
}

function correctedBy(creditedOn: LocalDate | null, period: VatPeriod): VatPeriod | null {
  if (!creditedOn || creditedOn >= period.startsOn) return null;
  return vatPeriod(creditedOn, period.kind as Rhythm);
}
