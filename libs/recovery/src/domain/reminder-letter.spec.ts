import { type ClientId, Money } from '@coopera/kernel';
import { aLateInvoice } from '../../testing';
import { lettersOf } from './reminder-letter';

const other = '00000000-0000-7000-8000-00000000000d' as ClientId;

describe('letters of reminder', () => {
  it('hold all the late invoices of one client, whichever Activités they come from', () => {
    const letters = lettersOf([aLateInvoice(), aLateInvoice({ clientId: other }), aLateInvoice()]);
    expect(letters.map((letter) => letter.invoices.length)).toEqual([2, 1]);
    expect(letters[0]?.total).toEqual(Money.of('242.00'));
  });

  it('never mix clients', () => {
    const letters = lettersOf([aLateInvoice(), aLateInvoice({ clientId: other }), aLateInvoice({ clientId: other })]);
    for (const letter of letters)
      expect(new Set(letter.invoices.map((one) => one.clientId))).toEqual(new Set([letter.clientId]));
  });

  it('leave out an invoice of which a credit note left nothing', () =>
    expect(lettersOf([aLateInvoice({ outstanding: Money.zero() })])).toEqual([]));

  it('go by post where the client has no e-mail address', () =>
    expect(lettersOf([aLateInvoice({ clientEmail: null })])[0]).toMatchObject({ channel: 'post', email: null }));

  it('are none when nothing is late', () => expect(lettersOf([])).toEqual([]));
});
