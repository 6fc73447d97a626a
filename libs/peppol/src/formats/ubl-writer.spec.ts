import { anEInvoice, corpus } from '../../testing';
import { ublErrors, withShared } from '../../testing/shared-folder';
import { writeUbl } from './ubl-writer';

const flatten = (xml: string): string => xml.replace(/>\s+</g, '><');

describe('a UBL document', () => {
  it('says which rules it follows, and carries the structured communication as its payment identifier', () => {
    const xml = flatten(writeUbl(anEInvoice().build()));
    expect(xml).toContain('urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0<');
    expect(xml).toContain('<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>');
    expect(xml).toContain('<cbc:PaymentID>+++000/0014/59343+++</cbc:PaymentID>');
    expect(xml).toContain('<cbc:EndpointID schemeID="0208">0431150350</cbc:EndpointID>');
  });

  it('computes VAT once per rate', () => {
    const seven = corpus.find(([name]) => name.startsWith('VAT rounded once'))?.[1];
    expect(flatten(writeUbl(seven ?? anEInvoice().build()))).toContain(
      '<cbc:TaxableAmount currencyID="EUR">0.49</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">0.10</cbc:TaxAmount>',
    );
  });

  it('of a credit note has its own root, and its due date with the payment', () => {
    const xml = flatten(writeUbl(anEInvoice().crediting('2026-00001').build()));
    expect(xml).toMatch(
      /<CreditNote xmlns=.*<cbc:CreditNoteTypeCode>381.*<cbc:PaymentDueDate>2026-04-01.*<cac:CreditNoteLine>/,
    );
    expect(xml).not.toContain('cbc:DueDate');
    expect(xml).toContain('<cac:InvoiceDocumentReference><cbc:ID>2026-00001</cbc:ID>');
  });

  it('has no empty element', () => {
    for (const [, document] of corpus) expect(writeUbl(document)).not.toMatch(/<[\w:]+[^>]*\/>|<([\w:]+)[^>]*><\/\1>/);
  });
});

withShared('reference/xsd/ubl', (folder) => {
  const written = (kind: string) =>
    Object.fromEntries(
      corpus.filter(([, one]) => one.kind === kind).map(([, one]) => [`${one.number}.xml`, writeUbl(one)]),
    );

  it(`all ${corpus.length} documents of the corpus are valid against the UBL 2.1 schema`, async () => {
    expect(corpus.length).toBeGreaterThanOrEqual(30);
    expect(await ublErrors(written('invoice'), folder, 'Invoice')).toEqual([]);
    expect(await ublErrors(written('credit-note'), folder, 'CreditNote')).toEqual([]);
  });

  it('a document in the wrong order is not', async () => {
    const xml = writeUbl(anEInvoice().build()).replace(/<cbc:IssueDate>.*<\/cbc:IssueDate>/, '');
    expect(await ublErrors({ 'broken.xml': xml }, folder, 'Invoice')).not.toEqual([]);
  });
});
