import { euros } from './money';
import { vatTotals } from './vat-totals';

const line = (quantity: string, unitPrice: string, vatRate = '0.21') => ({ quantity, unitPrice, vatRate });

describe('the totals of an invoice', () => {
  it('counts VAT once per rate on the sum, not per line', () => {
    const totals = vatTotals([line('1', '0.12'), line('1', '0.12'), line('1', '0.12')]);
    expect(totals.vat).toEqual([{ rate: '0.21', base: euros('0.36'), amount: euros('0.08') }]);
    expect(totals.gross).toEqual(euros('0.44'));
  });

  it('keeps the rates apart', () => {
    const totals = vatTotals([line('2', '100.00'), line('1', '50.00', '0.06'), line('1', '10.00', '0')]);
    expect(totals.vat.map(({ rate, amount }) => [rate, amount.amount])).toEqual([
      ['0.21', '42.00'],
      ['0.06', '3.00'],
      ['0', '0.00'],
    ]);
    expect(totals).toMatchObject({ net: euros('260.00'), gross: euros('305.00') });
  });

  it('rounds half a cent away from zero, on both sides', () => {
    expect(vatTotals([line('0.5', '0.01')]).lines).toEqual([euros('0.01')]);
    expect(vatTotals([line('-0.5', '0.01')]).lines).toEqual([euros('-0.01')]);
  });

  it('is nothing without lines', () => expect(vatTotals([])).toMatchObject({ net: euros('0.00'), vat: [] }));

  it('takes the discount off before it rounds', () => {
    expect(vatTotals([{ ...line('3', '33.33'), discountPercent: '12.5' }]).net).toEqual(euros('87.49'));
  });
});
