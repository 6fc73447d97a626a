import { Decimal, localDate, Money } from '@coopera/kernel';
import {
  anAdjustment,
  anEInvoice,
  belgianClient,
  cooperative,
  corpus,
  exemptTeaching,
  frenchClient,
  vat,
} from '../../testing';
import { checkEInvoice, rules } from './check-e-invoice';
import { computeTotals } from './compute-totals';
import type { EInvoice } from './e-invoice';
import type { StatedTotals } from './e-totals';

type Breach = [string, string, () => EInvoice];
const base = () => anEInvoice().line('1', '100');
const stating = (change: (totals: StatedTotals) => Partial<StatedTotals>): EInvoice => {
  const document = base().line('1', '50', vat('S', '6')).discount('10').charge('4').build();
  const totals = computeTotals(document);
  return { ...document, stated: { ...totals, ...change(totals) } };
};
const cent = Money.of('0.01');
const noVat = { ...cooperative, vatNumber: null };
const line = (change: object): EInvoice => {
  const document = base().build();
  return { ...document, lines: [{ ...document.lines[0], ...change }] };
};
const seller = (change: object): EInvoice =>
  base()
    .with({ seller: { ...cooperative, ...change } })
    .build();
const buyer = (change: object): EInvoice =>
  base()
    .to({ ...belgianClient, ...change })
    .build();
const withoutId = (category: 'S' | 'AE' | 'K' | 'E' | 'Z' | 'G') => () =>
  anEInvoice()
    .to(frenchClient)
    .line('1', '10', vat(category, category === 'S' ? '21' : '0'))
    .with({ seller: noVat })
    .build();
const rated = (category: 'AE' | 'K' | 'E' | 'Z' | 'G' | 'O') => () =>
  anEInvoice().line('1', '10', vat(category, '21')).build();
const emptyReason = { code: null, text: null };
const unexplained = (category: 'AE' | 'K' | 'E' | 'G' | 'O') => () =>
  anEInvoice()
    .line('1', '10', vat(category, '0', emptyReason))
    .build();
const goods = (change: object) => () => anEInvoice().to(frenchClient).line('1', '10', vat('K')).with(change).build();
const attachment = {
  id: 'A',
  description: null,
  fileName: 'a',
  mimeType: 'application/pdf',
  content: new Uint8Array(1),
};
const march = { start: localDate('2026-03-01'), end: localDate('2026-03-31') };
const backwards = { start: march.end, end: march.start };
const payment = { meansCode: '30', paymentId: null, iban: null, accountName: null, bic: null };

const breaches: Breach[] = [
  ['BR-02', '/number', () => base().numbered(' ').build()],
  ['BR-CL-04', '/currency', () => anEInvoice().with({ currency: 'euro' }).line('1', '100').build()],
  ['BR-16', '/lines', () => ({ ...base().build(), lines: [] })],
  ['BR-CL-01', '/typeCode', () => base().with({ typeCode: '381' }).build()],
  ['BR-CO-25', '/dueDate', () => base().with({ dueDate: null }).build()],
  ['BR-29', '/period', () => base().with({ period: backwards }).build()],
  [
    'BR-CO-19',
    '/period',
    () =>
      base()
        .with({ period: { start: null, end: null } })
        .build(),
  ],
  ['BR-55', '/precedingInvoices/0/number', () => base().crediting('').build()],
  [
    'BR-52',
    '/attachments/0/id',
    () =>
      base()
        .with({ attachments: [{ ...attachment, id: '' }] })
        .build(),
  ],
  [
    'BR-CL-24',
    '/attachments/0/mimeType',
    () => base().attaching('a.exe', new Uint8Array(1), 'application/x-msdownload').build(),
  ],
  ['BR-61', '/payment/iban', () => base().with({ payment }).build()],
  [
    'BR-49',
    '/payment/meansCode',
    () =>
      base()
        .with({ payment: { ...payment, meansCode: '' } })
        .build(),
  ],
  ['BR-06', '/seller/name', () => seller({ name: '' })],
  ['BR-07', '/buyer/name', () => buyer({ name: '' })],
  ['BR-09', '/seller/address/country', () => seller({ address: { ...cooperative.address, country: '' } })],
  ['BR-CL-14', '/seller/address/country', () => seller({ address: { ...cooperative.address, country: 'BEL' } })],
  ['BR-11', '/buyer/address/country', () => buyer({ address: { ...belgianClient.address, country: '' } })],
  ['BR-CO-26', '/seller/legalId', () => seller({ legalId: null, vatNumber: null })],
  ['BR-CO-09', '/seller/vatNumber', () => seller({ vatNumber: '0428759497' })],
  ['PEPPOL-EN16931-R020', '/seller/endpoint', () => seller({ endpoint: null })],
  ['PEPPOL-EN16931-R010', '/buyer/endpoint', () => buyer({ endpoint: null })],
  ['BR-63', '/buyer/endpoint/scheme', () => buyer({ endpoint: { scheme: null, value: '1' } })],
  ['PEPPOL-EN16931-CL008', '/buyer/endpoint/scheme', () => buyer({ endpoint: { scheme: 'EM', value: 'a@b.example' } })],
  ['PEPPOL-COMMON-R043', '/buyer/endpoint/value', () => buyer({ endpoint: { scheme: '0208', value: '0431150351' } })],
  ['PEPPOL-COMMON-R043', '/seller/legalId/value', () => seller({ legalId: { scheme: '0208', value: '428759497' } })],
  ['BR-21', '/lines/0/id', () => line({ id: '' })],
  ['COOPERA-LINE-ID', '/lines/1/id', () => base().line('1', '1', undefined, { id: '1' }).build()],
  ['BR-CL-23', '/lines/0/unit', () => line({ unit: '' })],
  ['BR-25', '/lines/0/name', () => line({ name: '' })],
  ['BR-27', '/lines/0/unitPrice', () => line({ unitPrice: Decimal.of('-1') })],
  ['PEPPOL-EN16931-R121', '/lines/0/priceQuantity', () => line({ priceQuantity: Decimal.of('-1') })],
  ['PEPPOL-EN16931-R120', '/lines/0/statedNet', () => line({ statedNet: Money.of('100.01') })],
  ['BR-30', '/lines/0/period', () => line({ period: backwards })],
  [
    'PEPPOL-EN16931-R110',
    '/lines/0/period',
    () => ({ ...line({ period: { start: localDate('2026-02-01'), end: null } }), period: march }),
  ],
  ['BR-CO-21', '/adjustments/0/reason', () => base().discount('1', undefined, { reason: null }).build()],
  ['BR-CO-23', '/lines/0/adjustments/0/reason', () => line({ adjustments: [anAdjustment('1', { reason: '' })] })],
  ['COOPERA-ADJUSTMENT-SIGN', '/adjustments/0/amount', () => base().discount('-1').build()],
  ['PEPPOL-EN16931-R041', '/adjustments/0/base', () => base().discount('1', undefined, { percentage: '10' }).build()],
  [
    'PEPPOL-EN16931-R040',
    '/adjustments/0/amount',
    () => base().discount('1', undefined, { percentage: '10', base: '100' }).build(),
  ],
  ['BR-S-02', '/seller/vatNumber', withoutId('S')],
  ['BR-AE-02', '/seller/vatNumber', withoutId('AE')],
  ['BR-IC-02', '/seller/vatNumber', withoutId('K')],
  ['BR-E-02', '/seller/vatNumber', withoutId('E')],
  ['BR-Z-02', '/seller/vatNumber', withoutId('Z')],
  ['BR-G-02', '/seller/vatNumber', withoutId('G')],
  ['BR-S-05', '/lines/0/vat/rate', () => anEInvoice().line('1', '10', vat('S', '0')).build()],
  ['BR-AE-05', '/lines/0/vat/rate', rated('AE')],
  ['BR-IC-05', '/lines/0/vat/rate', rated('K')],
  ['BR-E-05', '/lines/0/vat/rate', rated('E')],
  ['BR-Z-05', '/lines/0/vat/rate', rated('Z')],
  ['BR-G-05', '/lines/0/vat/rate', rated('G')],
  ['BR-O-05', '/lines/0/vat/rate', rated('O')],
  ['BR-AE-10', '/lines/0/vat/exemption', unexplained('AE')],
  ['BR-IC-10', '/lines/0/vat/exemption', unexplained('K')],
  ['BR-E-10', '/lines/0/vat/exemption', () => anEInvoice().line('1', '10', vat('E')).build()],
  ['BR-G-10', '/lines/0/vat/exemption', unexplained('G')],
  ['BR-O-10', '/lines/0/vat/exemption', unexplained('O')],
  [
    'BR-AE-02',
    '/buyer/vatNumber',
    () =>
      anEInvoice()
        .to({ ...belgianClient, vatNumber: null, legalId: null })
        .line('1', '10', vat('AE'))
        .build(),
  ],
  [
    'BR-IC-02',
    '/buyer/vatNumber',
    () =>
      anEInvoice()
        .to({ ...frenchClient, vatNumber: null })
        .line('1', '10', vat('K'))
        .build(),
  ],
  ['BR-IC-11', '/delivery/date', goods({ delivery: { date: null, country: 'FR' } })],
  ['BR-IC-12', '/delivery/country', goods({ delivery: { date: localDate('2026-03-01'), country: null } })],
  ['BR-O-02', '/seller/vatNumber', () => anEInvoice().line('1', '10', vat('O')).build()],
  ['BR-O-11', '/lines/0/vat/category', () => base().line('1', '10', vat('O')).build()],
  ['BR-CO-10', '/stated/lines', () => stating(({ lines }) => ({ lines: lines.plus(cent) }))],
  ['BR-CO-11', '/stated/allowances', () => stating(({ allowances }) => ({ allowances: allowances.plus(cent) }))],
  ['BR-CO-12', '/stated/charges', () => stating(({ charges }) => ({ charges: charges.plus(cent) }))],
  ['BR-CO-13', '/stated/withoutVat', () => stating(({ withoutVat }) => ({ withoutVat: withoutVat.plus(cent) }))],
  ['BR-CO-14', '/stated/vat', () => stating((totals) => ({ vat: totals.vat.plus(cent) }))],
  ['BR-CO-15', '/stated/withVat', () => stating(({ withVat }) => ({ withVat: withVat.plus(cent) }))],
  ['BR-CO-16', '/stated/payable', () => stating(({ payable }) => ({ payable: payable.plus(cent) }))],
  [
    'BR-CO-17',
    '/stated/subtotals/0/vat',
    () => stating(({ subtotals: [one, ...rest] }) => ({ subtotals: [{ ...one, vat: one.vat.plus(cent) }, ...rest] })),
  ],
  ['BR-CO-18', '/stated/subtotals', () => stating(() => ({ subtotals: [] }))],
  [
    'BR-S-08',
    '/stated/subtotals/1/base',
    () => stating(({ subtotals: [one, two] }) => ({ subtotals: [one, { ...two, base: two.base.plus(cent) }] })),
  ],
  ['BR-S-08', '/stated/subtotals', () => stating(({ subtotals: [one] }) => ({ subtotals: [one] }))],
  ['PEPPOL-EN16931-R001', '/profileId', () => base().with({ profileId: '' }).build()],
  ['PEPPOL-EN16931-R007', '/profileId', () => base().with({ profileId: 'x' }).build()],
  [
    'PEPPOL-EN16931-R004',
    '/customizationId',
    () => base().with({ customizationId: 'urn:cen.eu:en16931:2017' }).build(),
  ],
  ['PEPPOL-EN16931-R003', '/buyerReference', () => base().with({ buyerReference: null }).build()],
  ['PEPPOL-EN16931-R008', '/note', () => base().with({ note: ' ' }).build()],
  ['PEPPOL-EN16931-R051', '/stated/prepaid', () => stating(() => ({ prepaid: Money.zero('USD') }))],
];

describe('the rules before a document leaves', () => {
  it.each(corpus)('hold for: %s', (_, document) => expect(checkEInvoice(document)).toEqual([]));

  it.each(breaches)('%s points at %s', (ruleId, pointer, document) => {
    expect(checkEInvoice(document())).toContainEqual(expect.objectContaining({ ruleId, pointer }));
  });

  it('were each seen failing, and speak three languages', () => {
    expect(rules.map(({ id }) => id).filter((id) => !breaches.some(([seen]) => seen === id))).toEqual([]);
    for (const { sentence } of rules) expect(Object.values(sentence).every((text) => text.length > 10)).toBe(true);
  });
});

describe('the totals of a document', () => {
  it('bear VAT once per category and rate, on the summed base', () => {
    const document = Array.from({ length: 7 }).reduce(
      (one: ReturnType<typeof anEInvoice>) => one.line('1', '0.07'),
      anEInvoice(),
    );
    expect(computeTotals(document.line('1', '45', exemptTeaching).build())).toMatchObject({
      subtotals: [
        { category: 'S', base: Money.of('0.49'), vat: Money.of('0.10') },
        { category: 'E', base: Money.of('45.00'), vat: Money.zero() },
      ],
      payable: Money.of('45.59'),
    });
  });

  it('count a rate once however it is written', () => {
    const document = anEInvoice().line('1', '1', vat('S', '21')).line('1', '1', vat('S', '21.00')).build();
    expect(computeTotals(document).subtotals).toHaveLength(1);
  });
});
