import { Money } from '@coopera/kernel';
import { lossOf, mustDecide } from './write-off';

describe('an invoice that is lost', () => {
  it('loses its outstanding part, VAT apart, to the cent', () => {
    const loss = lossOf({ net: Money.of('1000.00'), gross: Money.of('1210.00'), outstanding: Money.of('700.00') });
    expect([loss.net, loss.vat, loss.gross].map(String)).toEqual(['578.51', '121.49', '700.00']);
  });

  it('takes two people', () => {
    expect(() => mustDecide({ status: 'proposed', askedBy: 'sam' }, 'sam')).toThrow('invoicing.write-off-four-eyes');
    expect(() => mustDecide({ status: 'done', askedBy: 'sam' }, 'ada')).toThrow('invoicing.write-off-decided');
    expect(() => mustDecide({ status: 'proposed', askedBy: 'sam' }, 'ada')).not.toThrow();
  });
});
