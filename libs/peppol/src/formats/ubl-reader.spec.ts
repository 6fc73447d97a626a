import { anEInvoice, corpus } from '../../testing';
import { checkEInvoice, computeTotals, type EInvoice } from '../domain';
import { readUbl } from './ubl-reader';
import { writeUbl } from './ubl-writer';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (document: EInvoice): EInvoice => readUbl(bytes(writeUbl(document)));

const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a received UBL document', () => {
  it.each(corpus)('is read as it was written: %s', (_, document) => {
    const back = read(document);
    const totals = computeTotals(document);
    expect(printed(back.stated)).toEqual(printed(totals));
    expect(printed(computeTotals(back))).toEqual(printed(totals));
    expect(writeUbl(back)).toBe(writeUbl(document));
    expect(checkEInvoice(back)).toEqual([]);
  });

  it('keeps what it states, also where it is wrong', () => {
    const xml = writeUbl(anEInvoice().build()).replace('>121.00</cbc:PayableAmount>', '>120.00</cbc:PayableAmount>');
    const back = readUbl(bytes(xml));
    expect(back.stated?.payable.toString()).toBe('120.00');
    expect(checkEInvoice(back).map(({ ruleId }) => ruleId)).toEqual(['BR-CO-16']);
  });

  it('may use other prefixes', () => {
    const xml = writeUbl(anEInvoice().build())
      .replaceAll('cbc:', 'b:')
      .replace('xmlns:cbc', 'xmlns:b')
      .replace('xmlns:b:', 'xmlns:b');
    expect(readUbl(bytes(xml)).number).toBe('2026-00001');
  });

  it.each<[string, string, (xml: string) => string]>([
    [
      'DOCTYPE',
      'a DOCTYPE declaration is not accepted',
      (xml) => xml.replace('<Invoice', '<!DOCTYPE x [<!ENTITY a "b">]><Invoice'),
    ],
    ['no XML', 'line 1', () => 'hello <b>'],
    ['another document', 'neither', () => '<Order/>'],
    ['no number', 'ID is missing in /Invoice', (xml) => xml.replace(/<cbc:ID>2026-00001<\/cbc:ID>/, '')],
    [
      'no totals',
      'LegalMonetaryTotal is missing',
      (xml) => xml.replace(/<cac:LegalMonetaryTotal>[\s\S]*<\/cac:LegalMonetaryTotal>/, ''),
    ],
    ['a date that is none', '"2026-02-30" is not a date', (xml) => xml.replace('>2026-03-02<', '>2026-02-30<')],
    ['an amount that is none', '"1O0.00" is not a number', (xml) => xml.replace('>100.00<', '>1O0.00<')],
    ['a thousandth', 'more precise than a cent', (xml) => xml.replace('>100.00<', '>100.001<')],
    ['an unknown VAT category', 'VAT category "X" is not read', (xml) => xml.replaceAll('<cbc:ID>S<', '<cbc:ID>X<')],
    ['nothing', 'the document is empty', () => ''],
  ])('is refused with %s', (_, reason, edit) => {
    const edited = edit(writeUbl(anEInvoice().build()));
    expect(() => readUbl(bytes(edited))).toThrow(
      expect.objectContaining({
        code: 'peppol.unreadable-document',
        params: expect.objectContaining({ reason: expect.stringContaining(reason) }),
      }),
    );
  });

  it('in another encoding is refused', () => {
    expect(() => readUbl(Uint8Array.of(0x3c, 0xe9, 0x3e))).toThrow('peppol.unreadable-document');
  });
});
