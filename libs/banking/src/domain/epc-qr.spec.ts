import { Money } from '@coopera/kernel';
import { epcQrPayload } from './epc-qr';

const payment = { name: 'Coopéra SC', iban: 'BE68 5390 0754 7034', amount: Money.of('12.34') };

describe('the payment QR code', () => {
  it('holds the lines of the standard, the structured communication in the free one', () => {
    expect(epcQrPayload({ ...payment, structuredCommunication: '000001459343', bic: 'TRIOBEBB' })).toBe(
      'BCD\n002\n1\nSCT\nTRIOBEBB\nCoopéra SC\nBE68539007547034\nEUR12.34\n\n\n+++000/0014/59343+++',
    );
  });
  it('cuts a text at 140 positions and needs none', () => {
    expect(epcQrPayload({ ...payment, text: 'x'.repeat(150) }).split('\n')[10]).toHaveLength(140);
    expect(epcQrPayload(payment).split('\n')).toHaveLength(8);
  });
  it.each([
    ['a wrong IBAN', { iban: 'BE68539007547035' }],
    ['no name', { name: ' ' }],
    ['no money', { amount: Money.zero() }],
    ['dollars', { amount: Money.of('1', 'USD') }],
    ['a wrong BIC', { bic: 'X' }],
    ['a wrong communication', { structuredCommunication: '000001459344' }],
    ['more than it can hold', { name: 'é'.repeat(70), text: 'é'.repeat(140) }],
  ])('is refused with %s', (_, change) => {
    expect(() => epcQrPayload({ ...payment, ...change })).toThrow('banking.invalid-payment-qr');
  });
});
