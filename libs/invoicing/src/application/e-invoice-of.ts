import { Decimal, formatStructuredCommunication, Money } from '@coopera/kernel';
import {
  BELGIAN_ENTERPRISE,
  BILLING_CUSTOMIZATION,
  BILLING_PROFILE,
  type EInvoice,
  type ELine,
  type EParty,
  type VatExemption,
} from '@coopera/peppol';
import type { OrganisationCard } from '@coopera/platform';
import type { Billing } from '../domain/billing';
import type { Invoice } from '../domain/invoice';
import type { InvoiceLine } from '../domain/invoice-line';

/** UN/ECE recommendation 20 for the units offered on our screens; anything else counts as pieces. */
const units: Record<string, string> = { hour: 'HUR', day: 'DAY', month: 'MON', km: 'KMT', piece: 'C62', flat: 'C62' };

/** Electronic address schemes of VAT numbers (EAS code list), for our neighbours. */
const vatSchemes: Record<string, string> = {
  BE: '9925',
  DE: '9930',
  ES: '9920',
  FR: '9957',
  IT: '0211',
  LU: '9938',
  NL: '9944',
};

const EXEMPT: VatExemption = { code: 'VATEX-EU-132', text: 'Exempté de la taxe, article 44 du Code de la TVA' };

/** The electronic form of an issued invoice, apart from any syntax. */
export function eInvoiceOf(
  invoice: Invoice,
  seller: OrganisationCard,
  credited: Invoice | null,
  pdf: Buffer,
): EInvoice {
  const { billing, number, issuedOn, dueOn } = invoice;
  if (!billing || !number || !issuedOn) throw new Error(`invoice ${invoice.id} is not issued`);
  const isInvoice = invoice.kind === 'invoice';
  return {
    kind: invoice.kind,
    customizationId: BILLING_CUSTOMIZATION,
    profileId: BILLING_PROFILE,
    typeCode: isInvoice ? '380' : '381',
    number,
    issueDate: issuedOn,
    dueDate: isInvoice ? dueOn : null,
    currency: 'EUR',
    note: invoice.subject,
    buyerReference: invoice.buyerReference ?? number,
    orderReference: null,
    contractReference: null,
    period: null,
    precedingInvoices: credited?.number ? [{ number: credited.number, issueDate: credited.issuedOn }] : [],
    attachments: [
      { id: number, description: null, fileName: `${number}.pdf`, mimeType: 'application/pdf', content: pdf },
    ],
    seller: sellerOf(seller),
    buyer: buyerOf(billing),
    delivery: { date: issuedOn, country: billing.country },
    payment: isInvoice ? paymentOf(invoice, seller) : null,
    paymentTerms: isInvoice ? null : creditTerms[invoice.language],
    adjustments: [],
    lines: invoice.lines.map(lineOf),
    prepaid: null,
    rounding: null,
    stated: null,
  };
}

/** A credit note has no due date; the rules ask for terms instead (BR-CO-25). */
const creditTerms = {
  fr: 'À déduire de votre prochain paiement ou à rembourser',
  nl: 'In mindering te brengen op uw volgende betaling of terug te betalen',
  en: 'To be deducted from your next payment or refunded',
};

const paymentOf = (invoice: Invoice, seller: OrganisationCard): EInvoice['payment'] => ({
  meansCode: '30',
  paymentId: invoice.structuredCommunication && formatStructuredCommunication(invoice.structuredCommunication),
  iban: seller.iban,
  accountName: seller.name,
  bic: seller.bic,
});

function sellerOf({
  name,
  enterpriseNumber,
  street,
  postalCode,
  city,
  country,
  email,
  phone,
}: OrganisationCard): EParty {
  const id = { scheme: BELGIAN_ENTERPRISE, value: enterpriseNumber };
  const address = { street, additional: null, city, postalCode, region: null, country };
  return {
    name,
    tradingName: null,
    endpoint: id,
    legalId: id,
    vatNumber: `BE${enterpriseNumber}`,
    legalForm: 'SC',
    address,
    contact: { name, phone, email },
  };
}

function buyerOf({ name, enterpriseNumber, vatNumber, street, postalCode, city, country, email }: Billing): EParty {
  const legalId = enterpriseNumber ? { scheme: BELGIAN_ENTERPRISE, value: enterpriseNumber } : null;
  const endpoint = legalId ?? foreignEndpoint(vatNumber);
  return {
    name,
    tradingName: null,
    endpoint,
    legalId,
    vatNumber,
    legalForm: null,
    address: { street, additional: null, city, postalCode, region: null, country },
    contact: email ? { name: null, phone: null, email } : null,
  };
}

/** Who has no Belgian number is found by his VAT number, under the scheme of his country. */
function foreignEndpoint(vatNumber: string | null): EParty['endpoint'] {
  const scheme = vatSchemes[vatNumber?.slice(0, 2) ?? ''];
  return vatNumber && scheme ? { scheme, value: vatNumber } : null;
}

function lineOf(line: InvoiceLine, index: number): ELine {
  const { description, quantity, unit, unitPrice, vatCategory, vatPercent } = line.data;
  // A price is never negative (BR-27): what is taken off is a negative quantity.
  const isTakenOff = Decimal.of(unitPrice).isNegative();
  return {
    id: String(index + 1),
    name: description.slice(0, 100),
    description: description.length > 100 ? description : null,
    note: null,
    quantity: isTakenOff ? Decimal.of(quantity).negate() : Decimal.of(quantity),
    unit: units[unit] ?? 'C62',
    unitPrice: Decimal.of(unitPrice).abs(),
    priceQuantity: null,
    adjustments: discountOf(line),
    vat: { category: vatCategory, rate: Decimal.of(vatPercent), exemption: vatCategory === 'E' ? EXEMPT : null },
    period: null,
    sellersItemId: null,
    orderLine: null,
    statedNet: null,
  };
}

/** What the line loses by its discount, so that quantity × price less this is exactly our net. */
function discountOf(line: InvoiceLine): ELine['adjustments'] {
  const full = Money.of(Decimal.of(line.data.quantity).times(line.data.unitPrice).round(2, 'half-up'));
  const amount = full.minus(line.net);
  if (amount.isZero()) return [];
  // What is taken off is taken off less: the discount of a negative line is a charge.
  const isCharge = amount.isNegative();
  const percentage = Decimal.of(line.data.discountPercent ?? '0');
  return [
    {
      isCharge,
      amount: amount.abs(),
      reason: 'Discount',
      reasonCode: isCharge ? 'ZZZ' : '95',
      percentage,
      base: full.abs(),
    },
  ];
}
