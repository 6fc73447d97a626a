import { Decimal, localDate, Money } from '@coopera/kernel';
import type { EInvoice } from '../src/domain';
import { anAdjustment, anEInvoice, type EInvoiceBuilder } from './e-invoice.builder';
import { belgianClient, cooperative, exemptTeaching, frenchClient, reduced, swissClient, vat } from './parties';

const intraGoods = vat('K');
const reverse = vat('AE');
const coContractor = vat('AE', '0', { code: 'VATEX-EU-AE', text: 'Autoliquidation, AR n°1 art. 20' });
const franchise = vat('E', '0', { code: null, text: 'Petite entreprise soumise au régime de la franchise de taxe' });
const march = { start: localDate('2026-03-01'), end: localDate('2026-03-31') };
const delivered = { date: localDate('2026-03-01'), country: 'FR' };
const pdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
const outsideVat = { seller: { ...cooperative, vatNumber: null }, buyer: { ...belgianClient, vatNumber: null } };

const documents: Record<string, () => EInvoiceBuilder> = {
  'one line at 21 %': () => anEInvoice(),
  'one line at 6 %': () => anEInvoice().line('1', '100', reduced),
  'one line at 12 %': () => anEInvoice().line('3', '33.333', vat('S', '12')),
  'mixed rates': () => anEInvoice().line('2', '50').line('1', '19.99', reduced).line('4', '0.255', vat('S', '12')),
  'VAT rounded once, not per line': () =>
    Array.from({ length: 7 }, () => 0).reduce((one) => one.line('1', '0.07'), anEInvoice()),
  'hours with decimals': () => anEInvoice().line('7.25', '62.5', undefined, { unit: 'HUR', name: 'Heures de régie' }),
  'price per hundred': () => anEInvoice().line('250', '12.5', undefined, { priceQuantity: Decimal.of('100') }),
  'line discount': () =>
    anEInvoice().line('10', '12', undefined, { adjustments: [anAdjustment('12', { percentage: '10', base: '120' })] }),
  'line charge': () =>
    anEInvoice().line('1', '80', undefined, {
      adjustments: [anAdjustment('5', { isCharge: true, reason: 'Urgence' })],
    }),
  'document discount': () =>
    anEInvoice().line('1', '200').discount('20', undefined, { percentage: '10', base: '200', reasonCode: '95' }),
  'document charge': () => anEInvoice().line('1', '200').charge('15.5'),
  'discounts and charges over two rates': () =>
    anEInvoice().line('1', '200').line('1', '50', reduced).discount('10').discount('5', reduced).charge('3', reduced),
  'negative line': () => anEInvoice().line('2', '100').line('-1', '30'),
  'free line': () => anEInvoice().line('1', '100').line('1', '0', undefined, { name: 'Offert' }),
  'zero rated': () => anEInvoice().line('1', '40', vat('Z')),
  'exempt teaching': () => anEInvoice().line('10', '45', exemptTeaching, { unit: 'HUR', name: 'Cours de piano' }),
  'exempt beside taxed': () => anEInvoice().line('1', '45', exemptTeaching).line('1', '10'),
  'franchise regime': () => anEInvoice().line('1', '45', franchise),
  'reverse charge to France': () => anEInvoice().to(frenchClient).line('1', '1500', reverse),
  'Belgian co-contractor': () => anEInvoice().line('1', '900', coContractor),
  'reverse charge beside taxed': () => anEInvoice().line('1', '900', coContractor).line('1', '10'),
  'goods to France': () => anEInvoice().to(frenchClient).line('12', '9.9', intraGoods).with({ delivery: delivered }),
  'goods over a period to France': () =>
    anEInvoice()
      .to(frenchClient)
      .line('1', '9.9', intraGoods)
      .with({ delivery: { date: null, country: 'FR' }, period: march }),
  'export to Switzerland': () => anEInvoice().to(swissClient).line('1', '300', vat('G')),
  'outside VAT': () => anEInvoice().with(outsideVat).line('1', '300', vat('O')),
  'with a PDF': () => anEInvoice().attaching('facture.pdf', pdf),
  'with two attachments': () => anEInvoice().attaching('facture.pdf', pdf).attaching('heures.csv', pdf, 'text/csv'),
  'with order, contract, period, note and terms': () =>
    anEInvoice()
      .line('1', '100', undefined, {
        period: march,
        orderLine: '3',
        sellersItemId: 'REG-1',
        note: 'cf. devis',
        description: 'Régie & montage <A>',
      })
      .with({
        orderReference: 'PO-7',
        contractReference: 'C-9',
        period: march,
        note: 'Merci',
        paymentTerms: '30 jours',
      }),
  'payment by SEPA with a BIC': () =>
    anEInvoice().with({
      payment: {
        meansCode: '58',
        paymentId: '000001459343',
        iban: 'BE68 5390 0754 7034',
        accountName: null,
        bic: 'TRIOBEBB',
      },
    }),
  'partly prepaid': () =>
    anEInvoice()
      .line('1', '100')
      .with({ prepaid: Money.of('21') }),
  'wholly prepaid': () =>
    anEInvoice()
      .line('1', '100')
      .with({ prepaid: Money.of('121'), payment: null, dueDate: null }),
  'rounded to five cents': () =>
    anEInvoice()
      .line('1', '99.99')
      .with({ rounding: Money.of('0.01') }),
  'in dollars': () => anEInvoice().with({ currency: 'USD' }).line('1', '100'),
  'no due date but terms': () => anEInvoice().with({ dueDate: null, paymentTerms: 'À la réception' }),
  'credit note': () => anEInvoice().crediting('2026-00001').line('1', '100'),
  'credit note of two invoices, two rates': () =>
    anEInvoice().crediting('2026-00001', '2026-00002').line('1', '100').line('1', '5', reduced),
  'credit note of a reverse charge': () =>
    anEInvoice().to(frenchClient).crediting('2026-00003').line('1', '1500', reverse),
  'credit note with a discount and a PDF': () =>
    anEInvoice().crediting('2026-00001').line('1', '100').discount('10').attaching('nc.pdf', pdf),
  'credit note of goods to France': () =>
    anEInvoice().to(frenchClient).crediting('2026-00004').line('1', '9.9', intraGoods).with({ delivery: delivered }),
  'credit note outside VAT': () => anEInvoice().with(outsideVat).crediting('2026-00005').line('1', '300', vat('O')),
};

/** One valid document per case that matters, by name. */
export const corpus: readonly (readonly [string, EInvoice])[] = Object.entries(documents).map(
  ([name, build], index) => [
    name,
    build()
      .numbered(`2026-${String(index + 100).padStart(5, '0')}`)
      .build(),
  ],
);
