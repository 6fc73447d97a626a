import { Decimal, Money } from '@coopera/kernel';
import { type TaxedLine, vatOf } from './purchase-vat';

const line = (net: string, vatPercent = '21', category: TaxedLine['category'] = 'domestic'): TaxedLine => ({
  net: Money.of(net),
  vatPercent: Decimal.of(vatPercent),
  category,
});

describe('the VAT of a supplier’s invoice', () => {
  it('is rounded on the total of a rate, and shared by its lines to the cent', () => {
    // Line by line 0.02 × 21 % would be nothing at all, three times.
    expect(vatOf([line('0.02'), line('0.02'), line('0.02')]).map(String)).toEqual(['0.01', '0.00', '0.00']);
  });
  it('keeps rates and categories apart', () =>
    expect(vatOf([line('100.00'), line('100.00', '6'), line('50.00', '21', 'intra-eu-services')]).map(String)).toEqual([
      '21.00',
      '6.00',
      '10.50',
    ]));
});
