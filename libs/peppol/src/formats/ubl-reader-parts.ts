import { Decimal, Money } from '@coopera/kernel';
import type { Adjustment, Attachment, DocumentPeriod, ELine, PaymentInstruction } from '../domain/e-invoice';
import type { EParty, SchemedId } from '../domain/e-party';
import type { StatedTotals, VatSubtotal } from '../domain/e-totals';
import { type VatCategory, type VatExemption, type VatTreatment, vatCategories } from '../domain/vat-treatment';
import type { UblNames } from './ubl-names';
import { unreadable, type XmlNode } from './xml-node';

const schemed = (node: XmlNode | null): SchemedId | null =>
  node?.content ? { scheme: node.attribute('schemeID'), value: node.content } : null;

/** The VAT scheme of a party, among others it may have. */
const vatScheme = (party: XmlNode): XmlNode | undefined =>
  party.children('PartyTaxScheme').find((scheme) => scheme.text('TaxScheme/ID') === 'VAT');

export function readParty(node: XmlNode): EParty {
  const party = node.need('Party');
  const address = party.find('PostalAddress');
  const contact = party.find('Contact');
  const tradingName = party.text('PartyName/Name');
  return {
    name: party.text('PartyLegalEntity/RegistrationName') ?? tradingName ?? '',
    tradingName,
    endpoint: schemed(party.find('EndpointID')),
    legalId: schemed(party.find('PartyLegalEntity/CompanyID')),
    vatNumber: vatScheme(party)?.text('CompanyID') ?? null,
    legalForm: party.text('PartyLegalEntity/CompanyLegalForm'),
    address: {
      street: address?.text('StreetName') ?? null,
      additional: address?.text('AdditionalStreetName') ?? null,
      city: address?.text('CityName') ?? null,
      postalCode: address?.text('PostalZone') ?? null,
      region: address?.text('CountrySubentity') ?? null,
      country: address?.text('Country/IdentificationCode') ?? '',
    },
    contact: contact && {
      name: contact.text('Name'),
      phone: contact.text('Telephone'),
      email: contact.text('ElectronicMail'),
    },
  };
}

export function readPeriod(node: XmlNode): DocumentPeriod | null {
  const period = node.find('InvoicePeriod');
  return period && { start: period.date('StartDate'), end: period.date('EndDate') };
}

/** @throws peppol.unreadable-document for a category that EN 16931 does not know */
export function readTreatment(node: XmlNode): VatTreatment {
  const category = node.needText('ID') as VatCategory;
  if (!vatCategories.includes(category)) throw unreadable(`VAT category "${category}" is not read`, node.path);
  return { category, rate: node.decimal('Percent') ?? Decimal.ZERO, exemption: readExemption(node) };
}

function readExemption(node: XmlNode): VatExemption | null {
  const code = node.text('TaxExemptionReasonCode');
  const text = node.text('TaxExemptionReason');
  return code || text ? { code, text } : null;
}

export const readAdjustment = (node: XmlNode, currency: string): Adjustment => ({
  isCharge: ['true', '1'].includes(node.needText('ChargeIndicator')),
  amount: node.money('Amount', currency) ?? Money.zero(currency),
  reason: node.text('AllowanceChargeReason'),
  reasonCode: node.text('AllowanceChargeReasonCode'),
  percentage: node.decimal('MultiplierFactorNumeric'),
  base: node.money('BaseAmount', currency),
});

export function readLine(node: XmlNode, currency: string, names: UblNames): ELine {
  const item = node.need('Item');
  const quantity = node.find(names.quantity);
  return {
    id: node.needText('ID'),
    name: item.text('Name') ?? '',
    description: item.text('Description'),
    note: node.text('Note'),
    quantity: node.decimal(names.quantity) ?? Decimal.of(1),
    unit: quantity?.attribute('unitCode') ?? '',
    unitPrice: node.need('Price').decimal('PriceAmount') ?? Decimal.ZERO,
    priceQuantity: node.decimal('Price/BaseQuantity'),
    adjustments: node.children('AllowanceCharge').map((one) => readAdjustment(one, currency)),
    vat: readTreatment(item.need('ClassifiedTaxCategory')),
    period: readPeriod(node),
    sellersItemId: item.text('SellersItemIdentification/ID'),
    orderLine: node.text('OrderLineReference/LineID'),
    statedNet: node.money('LineExtensionAmount', currency),
  };
}

export const readPayment = (node: XmlNode): PaymentInstruction => ({
  meansCode: node.text('PaymentMeansCode') ?? '',
  paymentId: node.text('PaymentID'),
  iban: node.text('PayeeFinancialAccount/ID'),
  accountName: node.text('PayeeFinancialAccount/Name'),
  bic: node.text('PayeeFinancialAccount/FinancialInstitutionBranch/ID'),
});

/** Documents that are embedded; a mere reference or link to one elsewhere is not followed. */
export function readAttachments(root: XmlNode): Attachment[] {
  return root.children('AdditionalDocumentReference').flatMap((node) => {
    const object = node.find('Attachment/EmbeddedDocumentBinaryObject');
    if (!object) return [];
    return {
      id: node.needText('ID'),
      description: node.text('DocumentDescription'),
      fileName: object.attribute('filename') ?? '',
      mimeType: object.attribute('mimeCode') ?? '',
      content: new Uint8Array(Buffer.from(object.content, 'base64')),
    };
  });
}

export function readTotals(root: XmlNode, currency: string): StatedTotals {
  const total = root.need('LegalMonetaryTotal');
  // A second TaxTotal, without subtotals, gives the VAT in the currency of the books.
  const tax = root.children('TaxTotal').find((one) => one.find('TaxSubtotal')) ?? root.need('TaxTotal');
  const sum = (path: string): Money => total.money(path, currency) ?? Money.zero(currency);
  return {
    lines: sum('LineExtensionAmount'),
    allowances: sum('AllowanceTotalAmount'),
    charges: sum('ChargeTotalAmount'),
    withoutVat: sum('TaxExclusiveAmount'),
    vat: tax.money('TaxAmount', currency) ?? Money.zero(currency),
    withVat: sum('TaxInclusiveAmount'),
    prepaid: sum('PrepaidAmount'),
    rounding: sum('PayableRoundingAmount'),
    payable: total.need('PayableAmount') && sum('PayableAmount'),
    subtotals: tax.children('TaxSubtotal').map((subtotal) => readSubtotal(subtotal, currency)),
  };
}

const readSubtotal = (node: XmlNode, currency: string): VatSubtotal => ({
  ...readTreatment(node.need('TaxCategory')),
  base: node.money('TaxableAmount', currency) ?? Money.zero(currency),
  vat: node.money('TaxAmount', currency) ?? Money.zero(currency),
});
