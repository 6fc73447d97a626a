import { isBlank, type Rule, rule, unless } from './rule';

/** What every document must say (EN 16931-1, BR-01 to BR-16, BR-CO-25, BR-53…). */
export const documentRules: readonly Rule[] = [
  rule(
    'BR-02',
    ({ invoice }) => unless(!isBlank(invoice.number), '/number'),
    'Une facture a un numéro',
    'Een factuur heeft een nummer',
    'An invoice has a number',
  ),
  rule(
    'BR-CL-04',
    ({ invoice }) => unless(/^[A-Z]{3}$/.test(invoice.currency), '/currency'),
    'La devise est un code ISO 4217',
    'De munt is een ISO 4217-code',
    'The currency is an ISO 4217 code',
  ),
  rule(
    'BR-16',
    ({ invoice }) => unless(invoice.lines.length > 0, '/lines'),
    'Une facture a au moins une ligne',
    'Een factuur heeft minstens één lijn',
    'An invoice has at least one line',
  ),
  rule(
    'BR-CL-01',
    ({ invoice }) => unless((invoice.kind === 'credit-note') === CREDIT_TYPES.includes(invoice.typeCode), '/typeCode'),
    'Le type (380 facture, 381 note de crédit) est celui du document',
    'Het type (380 factuur, 381 creditnota) is dat van het document',
    'The type (380 invoice, 381 credit note) is that of the document',
  ),
  // In the norm; the public rules (EN 16931 1.3.16) no longer ask it. A client must know when to pay all the same.
  rule(
    'BR-CO-25',
    ({ invoice, totals }) =>
      unless(!totals.payable.isPositive() || invoice.dueDate !== null || !isBlank(invoice.paymentTerms), '/dueDate'),
    'Un montant à payer demande une échéance ou des conditions de paiement',
    'Een te betalen bedrag vraagt een vervaldag of betalingsvoorwaarden',
    'An amount to pay needs a due date or payment terms',
  ),
  rule(
    'BR-29',
    ({ invoice: { period } }) => unless(!period?.start || !period.end || period.start <= period.end, '/period'),
    'La période finit après son début',
    'De periode eindigt na haar begin',
    'The period ends after it starts',
  ),
  rule(
    'BR-CO-19',
    ({ invoice: { period } }) => unless(!period || Boolean(period.start ?? period.end), '/period'),
    'Une période a un début ou une fin',
    'Een periode heeft een begin of een einde',
    'A period has a start or an end',
  ),
  rule(
    'BR-55',
    ({ invoice }) =>
      invoice.precedingInvoices.flatMap(({ number }, index) =>
        unless(!isBlank(number), `/precedingInvoices/${index}/number`),
      ),
    'La facture citée a un numéro',
    'De vermelde factuur heeft een nummer',
    'The preceding invoice has a number',
  ),
  rule(
    'BR-52',
    ({ invoice }) => invoice.attachments.flatMap(({ id }, index) => unless(!isBlank(id), `/attachments/${index}/id`)),
    'Une pièce jointe a une référence',
    'Een bijlage heeft een referentie',
    'An attachment has a reference',
  ),
  rule(
    'BR-CL-24',
    ({ invoice }) =>
      invoice.attachments.flatMap(({ mimeType }, index) =>
        unless(MIME_TYPES.includes(mimeType), `/attachments/${index}/mimeType`),
      ),
    'La pièce jointe est un PDF, une image, un CSV ou une feuille de calcul',
    'De bijlage is een pdf, een afbeelding, een csv of een rekenblad',
    'The attachment is a PDF, an image, a CSV or a spreadsheet',
  ),
  rule(
    'BR-61',
    ({ invoice: { payment } }) =>
      unless(!payment || !['30', '58'].includes(payment.meansCode) || !isBlank(payment.iban), '/payment/iban'),
    'Un virement demande un compte',
    'Een overschrijving vraagt een rekening',
    'A credit transfer needs an account',
  ),
  rule(
    'BR-49',
    ({ invoice: { payment } }) => unless(!payment || !isBlank(payment.meansCode), '/payment/meansCode'),
    'Un paiement dit par quel moyen',
    'Een betaling zegt met welk middel',
    'A payment says by which means',
  ),
];

const MIME_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
];

/** UNCL1001 codes of a credit note. */
const CREDIT_TYPES = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'];
