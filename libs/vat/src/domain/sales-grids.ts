import type { Contribution } from './contribution';
import { isOtherMemberState } from './eu-countries';
import type { Grid } from './grid';
import type { Sale } from './sale';

const rates: Record<string, Grid> = { '6': '01', '12': '02', '21': '03' };

/**
 * Where a sale stands in frame II. Services to a taxable person of another Member State 44, the co-contractor's regime 45,
 * intra-Community goods 46, the rest of the world 47, exempt (art. 44) and zero rate 00. null where no grid fits the rate.
 * @source notice of the periodic VAT return, frame II (general knowledge, to be checked by an accountant)
 */
export function saleGrid({ category, percent, client }: Pick<Sale, 'category' | 'percent' | 'client'>): Grid | null {
  if (category === 'S') return rates[String(Number(percent))] ?? null;
  if (category === 'E' || category === 'Z') return '00';
  if (category === 'K') return '46';
  if (category === 'G') return '47';
  if (client.country === 'BE') return '45';
  return isOtherMemberState(client.country) ? '44' : '47';
}

/** Credit notes of 44 and 46 stand in 48, of all others in 49; their VAT comes back in 64. */
export function saleContributions(row: Sale): Contribution[] {
  const grid = saleGrid(row);
  if (!grid) return [];
  const document = {
    kind: row.kind,
    id: row.documentId,
    reference: row.number,
    on: row.issuedOn,
    party: row.client.name,
  };
  const [base, vat]: [Grid, Grid] =
    row.kind === 'invoice' ? [grid, '54'] : [grid === '44' || grid === '46' ? '48' : '49', '64'];
  const found: Contribution[] = [
    { grid: base, amount: row.base, document },
    { grid: vat, amount: row.vat, document },
  ];
  return found.filter(({ amount }) => !amount.isZero());
}
