import { type ActivityId, type ClientId, type InvoiceId, localDate, Rate } from '@coopera/kernel';
import { checkEInvoice } from '@coopera/peppol';
import type { OrganisationCard } from '@coopera/platform';
import { writeUbl } from '../../../peppol/src/formats';
import { ublErrors, withShared } from '../../../peppol/testing/shared-folder';
import type { Billing } from '../domain/billing';
import { Invoice } from '../domain/invoice';
import type { InvoiceLineData } from '../domain/invoice-line';
import { eInvoiceOf } from './e-invoice-of';

const seller: OrganisationCard = {
  name: 'Coopéra SC',
  enterpriseNumber: '0791234542',
  onssNumber: '1234567890',
  street: 'Rue Émile Féron 70',
  postalCode: '1060',
  city: 'Bruxelles',
  country: 'BE',
  email: 'bonjour@coopera.example',
  phone: '+32 2 000 00 00',
  iban: 'BE68539007547034',
  bic: 'GKCCBEBB',
};
const belgian: Billing = {
  kind: 'business',
  name: 'Studio Flagey',
  enterpriseNumber: '0428759497',
  vatNumber: 'BE0428759497',
  email: 'a@example.org',
  street: 'Place Flagey 1',
  postalCode: '1050',
  city: 'Ixelles',
  country: 'BE',
};
const french: Billing = {
  ...belgian,
  kind: 'foreign',
  name: 'Galerie Rivoli',
  enterpriseNumber: null,
  vatNumber: 'FR40303265045',
  postalCode: '75001',
  city: 'Paris',
  country: 'FR',
};
const line = (more: Partial<InvoiceLineData> = {}): InvoiceLineData => ({
  description: 'Illustrations',
  quantity: '1',
  unit: 'day',
  unitPrice: '1000.00',
  vatCategory: 'S',
  vatPercent: '21',
  ...more,
});

const by = { name: 'Camille', at: new Date('2026-11-24T09:00:00Z') };
const on = localDate('2026-11-24');
const levyRate = Rate.percent('6.5');

function issued(lines: InvoiceLineData[], billing: Billing): Invoice {
  const invoice = Invoice.draft(
    'i' as InvoiceId,
    'a' as ActivityId,
    { clientId: 'c' as ClientId, language: 'fr', termDays: 10, lines },
    by,
  );
  invoice.issue({
    number: 'F-2026-000001',
    year: 2026,
    sequence: 1,
    on,
    levyRate,
    structuredCommunication: '260000000158',
    billing,
  });
  return invoice;
}

function credited(invoice: Invoice, lines: InvoiceLineData[]): Invoice {
  const note = Invoice.creditNote('n' as InvoiceId, invoice, lines, 'Annulée', by);
  note.issue({
    number: 'NC-2026-000001',
    year: 2026,
    sequence: 1,
    on,
    levyRate,
    structuredCommunication: null,
    billing: invoice.billing as Billing,
  });
  return note;
}

const cases: Record<string, [InvoiceLineData[], Billing]> = {
  '21 %': [[line()], belgian],
  '6 %': [[line({ vatPercent: '6' })], belgian],
  '12 %': [[line({ vatPercent: '12' })], belgian],
  'mixed rates and a rounding trap': [
    [
      line({ quantity: '3', unitPrice: '33.33' }),
      line({ quantity: '7', unitPrice: '0.07', vatPercent: '6' }),
      line({ quantity: '1.333', unit: 'hour', unitPrice: '77.77' }),
    ],
    belgian,
  ],
  'a discount on a line': [[line({ discountPercent: '12.5', unitPrice: '99.99', quantity: '3' })], belgian],
  'a line given free': [[line(), line({ discountPercent: '100' })], belgian],
  'a negative line': [[line(), line({ unitPrice: '-100.00' })], belgian],
  'a negative line with a discount': [[line(), line({ unitPrice: '-100.00', discountPercent: '10' })], belgian],
  'exempt (article 44)': [[line({ vatCategory: 'E', vatPercent: '0' })], belgian],
  'reverse charge to another Member State': [[line({ vatCategory: 'AE', vatPercent: '0' })], french],
  'co-contractor in Belgium': [[line({ vatCategory: 'AE', vatPercent: '0' })], belgian],
  'intra-Community goods': [[line({ vatCategory: 'K', vatPercent: '0' })], french],
  'zero rate': [[line({ vatCategory: 'Z', vatPercent: '0' })], belgian],
};

const documents = Object.entries(cases).flatMap(([name, [lines, billing]]) => {
  const invoice = issued(lines, billing);
  return [
    { name, kind: 'Invoice', eInvoice: eInvoiceOf(invoice, seller, null, Buffer.from('%PDF-')) },
    {
      name: `credit note of ${name}`,
      kind: 'CreditNote',
      eInvoice: eInvoiceOf(credited(invoice, lines), seller, invoice, Buffer.from('%PDF-')),
    },
  ];
});

describe('the electronic form of what we invoice', () => {
  it.each(documents.map(({ name, eInvoice }) => [name, eInvoice] as const))('breaks no rule: %s', (_, eInvoice) => {
    expect(checkEInvoice(eInvoice).map((breach) => `${breach.ruleId} ${breach.pointer}`)).toEqual([]);
  });

  withShared('reference/xsd/ubl', (folder) => {
    it.each(['Invoice', 'CreditNote'])('is a valid UBL 2.1 %s', async (kind) => {
      const xml = Object.fromEntries(
        documents.filter((one) => one.kind === kind).map(({ name, eInvoice }) => [`${name}.xml`, writeUbl(eInvoice)]),
      );
      expect(await ublErrors(xml, folder, kind)).toEqual([]);
    });
  });
});
