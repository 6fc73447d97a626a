import { treatmentKey } from '../domain/compute-totals';
import type { DocumentAdjustment, EInvoice, ELine } from '../domain/e-invoice';
import type { StatedTotals } from '../domain/e-totals';
import { readXml } from './read-xml';
import { type UblNames, ublNames } from './ubl-names';
import {
  readAdjustment,
  readAttachments,
  readLine,
  readParty,
  readPayment,
  readPeriod,
  readTotals,
  readTreatment,
} from './ubl-reader-parts';
import { unreadable, type XmlNode } from './xml-node';

/**
 * Reads a received UBL 2.1 invoice or credit note. What it states is kept as stated, also where it is wrong: `checkEInvoice`
 * says so. @throws peppol.unreadable-document when it is not such a document or a field has not its form
 */
export function readUbl(bytes: Uint8Array): EInvoice {
  const top = readXml(bytes);
  const kind = (['invoice', 'credit-note'] as const).find((one) => top.find(ublNames[one].root));
  if (!kind) throw unreadable('it is neither a UBL invoice nor a UBL credit note');
  const names = ublNames[kind];
  return readDocument(top.need(names.root), kind, names);
}

function readDocument(root: XmlNode, kind: EInvoice['kind'], names: UblNames): EInvoice {
  const currency = root.needText('DocumentCurrencyCode');
  const stated = readTotals(root, currency);
  const payment = root.find('PaymentMeans');
  const issueDate = root.date('IssueDate');
  if (!issueDate) throw unreadable('IssueDate is missing', `${root.path}/IssueDate`);
  return {
    kind,
    customizationId: root.text('CustomizationID') ?? '',
    profileId: root.text('ProfileID') ?? '',
    typeCode: root.text(names.typeCode) ?? '',
    number: root.needText('ID'),
    issueDate,
    dueDate: root.date('DueDate') ?? payment?.date('PaymentDueDate') ?? null,
    currency,
    note: root.text('Note'),
    buyerReference: root.text('BuyerReference'),
    orderReference: root.text('OrderReference/ID'),
    contractReference: root.text('ContractDocumentReference/ID'),
    period: readPeriod(root),
    precedingInvoices: root.children('BillingReference').map((reference) => ({
      number: reference.text('InvoiceDocumentReference/ID') ?? '',
      issueDate: reference.date('InvoiceDocumentReference/IssueDate'),
    })),
    attachments: readAttachments(root),
    seller: readParty(root.need('AccountingSupplierParty')),
    buyer: readParty(root.need('AccountingCustomerParty')),
    delivery: readDelivery(root),
    payment: payment && readPayment(payment),
    paymentTerms: root.text('PaymentTerms/Note'),
    adjustments: root
      .children('AllowanceCharge')
      .map((node) => withReason(readDocumentAdjustment(node, currency), stated)),
    lines: root.children(names.line).map((node): ELine => withReason(readLine(node, currency, names), stated)),
    prepaid: root.need('LegalMonetaryTotal').money('PrepaidAmount', currency),
    rounding: root.need('LegalMonetaryTotal').money('PayableRoundingAmount', currency),
    stated,
  };
}

const readDocumentAdjustment = (node: XmlNode, currency: string): DocumentAdjustment => ({
  ...readAdjustment(node, currency),
  vat: readTreatment(node.need('TaxCategory')),
});

/** Documents say why there is no VAT in their breakdown; our lines carry it themselves. */
function withReason<Part extends ELine | DocumentAdjustment>(part: Part, { subtotals }: StatedTotals): Part {
  const subtotal = subtotals.find((one) => treatmentKey(one) === treatmentKey(part.vat));
  return { ...part, vat: { ...part.vat, exemption: part.vat.exemption ?? subtotal?.exemption ?? null } };
}

function readDelivery(root: XmlNode): EInvoice['delivery'] {
  const delivery = root.find('Delivery');
  return (
    delivery && {
      date: delivery.date('ActualDeliveryDate'),
      country: delivery.text('DeliveryLocation/Address/Country/IdentificationCode'),
    }
  );
}
