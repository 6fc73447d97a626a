import { localDate, Money, Rate } from '@coopera/kernel';
import { gridsOf } from './contribution';
import { warningsOf } from './plausibility';
import type { Purchase } from './purchase';
import { purchaseContributions } from './purchase-grids';
import type { Sale } from './sale';
import { saleContributions } from './sales-grids';

const whole = Rate.percent('100');
const sale = (changes: Partial<Sale> & { country?: string } = {}): Sale => ({
  documentId: 'd',
  kind: 'invoice',
  number: 'F-2026-000001',
  issuedOn: localDate('2026-10-05'),
  creditedOn: null,
  clientId: 'c',
  client: {
    kind: 'business',
    name: 'Client',
    enterpriseNumber: null,
    vatNumber: null,
    country: changes.country ?? 'BE',
  },
  category: 'S',
  percent: '21',
  base: Money.of('100.00'),
  vat: Money.of('21.00'),
  ...changes,
});
const purchase = (changes: Partial<Purchase> = {}): Purchase => ({
  occurredOn: localDate('2026-10-05'),
  source: { kind: 'supplier-invoice', id: 's' },
  supplierVatNumber: 'BE0403170701',
  country: 'BE',
  category: 'domestic',
  nature: 'services',
  base: Money.of('100.00'),
  vat: Money.of('21.00'),
  deductibleVat: Money.of('21.00'),
  isCreditNote: false,
  ...changes,
});
const filled = (contributions: ReturnType<typeof saleContributions>): Record<string, string> =>
  Object.fromEntries(
    [...gridsOf(contributions)]
      .filter(([, amount]) => !amount.isZero())
      .map(([grid, amount]) => [grid, amount.toString()]),
  );
const none = { vat: Money.zero(), percent: '0' };

describe('sales in the grids of the return', () => {
  it.each<[string, Partial<Sale> & { country?: string }, Record<string, string>]>([
    ['21 %', {}, { '03': '100.00', '54': '21.00', '71': '21.00' }],
    ['12 %', { percent: '12', vat: Money.of('12.00') }, { '02': '100.00', '54': '12.00', '71': '12.00' }],
    ['6.0 %', { percent: '6.0', vat: Money.of('6.00') }, { '01': '100.00', '54': '6.00', '71': '6.00' }],
    ['exempt by article 44', { category: 'E', ...none }, { '00': '100.00' }],
    ['zero rate', { category: 'Z', ...none }, { '00': '100.00' }],
    ['co-contractor', { category: 'AE', ...none }, { '45': '100.00' }],
    ['service to a French taxable person', { category: 'AE', country: 'FR', ...none }, { '44': '100.00' }],
    ['service outside the Union', { category: 'AE', country: 'CH', ...none }, { '47': '100.00' }],
    ['intra-Community goods', { category: 'K', country: 'DE', ...none }, { '46': '100.00' }],
    ['export', { category: 'G', country: 'US', ...none }, { '47': '100.00' }],
    ['a credit note at 21 %', { kind: 'credit-note' }, { '49': '100.00', '64': '21.00', '72': '21.00' }],
    [
      'a credit note of a French service',
      { kind: 'credit-note', category: 'AE', country: 'FR', ...none },
      { '48': '100.00' },
    ],
    ['a rate of no grid', { percent: '19' }, {}],
  ])('%s', (_, changes, expected) => {
    expect(filled(saleContributions(sale(changes)))).toEqual(expected);
  });
});

describe('purchases in the grids of the return', () => {
  it.each<[string, Partial<Purchase>, Record<string, string>]>([
    ['a Belgian service', {}, { '82': '100.00', '59': '21.00', '72': '21.00' }],
    [
      'goods, VAT half deductible',
      { nature: 'goods', deductibleVat: Money.of('10.50') },
      { '81': '110.50', '59': '10.50', '72': '10.50' },
    ],
    ['an investment', { nature: 'investment' }, { '83': '100.00', '59': '21.00', '72': '21.00' }],
    [
      'an intra-Community service',
      { category: 'intra-eu-services' },
      { '82': '100.00', '88': '100.00', '55': '21.00', '59': '21.00' },
    ],
    [
      'intra-Community goods',
      { category: 'intra-eu-goods', nature: 'goods' },
      { '81': '100.00', '86': '100.00', '55': '21.00', '59': '21.00' },
    ],
    [
      'the co-contractor',
      { category: 'reverse-charge' },
      { '82': '100.00', '87': '100.00', '56': '21.00', '59': '21.00' },
    ],
    [
      'an import',
      { category: 'import', nature: 'goods' },
      { '81': '100.00', '87': '100.00', '57': '21.00', '59': '21.00' },
    ],
    ['a credit note', { isCreditNote: true }, { '82': '-100.00', '85': '100.00', '63': '21.00', '71': '21.00' }],
    [
      'a credit note of an intra-Community service',
      { isCreditNote: true, category: 'intra-eu-services' },
      { '82': '-100.00', '84': '100.00', '61': '21.00', '62': '21.00' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(filled(purchaseContributions(purchase(changes), whole))).toEqual(expected);
  });

  it('leave the part of the general pro rata in the cost', () => {
    expect(filled(purchaseContributions(purchase(), Rate.percent('80')))).toEqual({
      '82': '104.20',
      '59': '16.80',
      '72': '16.80',
    });
  });
});

describe('the plausibility checks', () => {
  const codes = (...sales: Sale[]): string[] =>
    warningsOf(gridsOf(sales.flatMap(saleContributions))).map(({ code }) => code);

  it('are silent about a plain return', () => {
    expect(codes(sale(), sale({ kind: 'credit-note', base: Money.of('10.00'), vat: Money.of('2.10') }))).toEqual([]);
  });

  it('notice VAT that does not follow its base, above the tolerance', () => {
    expect(codes(sale({ vat: Money.of('83.00') }))).toEqual([]);
    expect(codes(sale({ vat: Money.of('83.01') }))).toEqual(['due-54']);
    expect(codes(sale({ kind: 'credit-note', vat: Money.of('83.01') }))).toEqual(['back-64']);
  });

  it('notice a grid below zero, and purchases whose own VAT is missing', () => {
    const rows = [
      ...purchaseContributions(purchase({ isCreditNote: true }), whole),
      ...purchaseContributions(
        purchase({ category: 'intra-eu-services', vat: Money.zero(), deductibleVat: Money.zero() }),
        whole,
      ),
    ];
    expect(warningsOf(gridsOf(rows)).map(({ code }) => code)).toEqual(['missing-55']);
    expect(warningsOf(gridsOf(rows.slice(0, 3))).map(({ code }) => code)).toEqual(['negative']);
  });
});
