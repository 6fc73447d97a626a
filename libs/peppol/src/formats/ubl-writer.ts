import { create } from 'xmlbuilder2';
import { computeTotals, netOfLine } from '../domain/compute-totals';
import type { Attachment, EInvoice, ELine, PaymentInstruction } from '../domain/e-invoice';
import type { StatedTotals } from '../domain/e-totals';
import { allowanceCharge, amount, cac, cacs, cbc, type Element, period, plain, taxCategory } from './ubl-elements';
import { CAC, CBC, type UblNames, ublNames } from './ubl-names';
import { partyElement } from './ubl-party';

/**
 * A Peppol BIS Billing 3.0 document in UBL 2.1. Its totals are computed here, never taken from `stated`. Check it first:
 * `checkEInvoice` says what the network would refuse, this writes what it is given.
 */
export function writeUbl(invoice: EInvoice): string {
  const names = ublNames[invoice.kind];
  const totals = computeTotals(invoice);
  const root = {
    '@xmlns': names.namespace,
    '@xmlns:cac': CAC,
    '@xmlns:cbc': CBC,
    ...headElements(invoice, names),
    ...referenceElements(invoice),
    ...cac('AccountingSupplierParty', partyElement(invoice.seller)),
    ...cac('AccountingCustomerParty', partyElement(invoice.buyer)),
    ...deliveryElement(invoice),
    ...cac('PaymentMeans', invoice.payment && paymentElement(invoice.payment, invoice)),
    ...cac('PaymentTerms', cbc({ Note: invoice.paymentTerms })),
    ...cacs(
      'AllowanceCharge',
      invoice.adjustments.map((adjustment) => allowanceCharge(adjustment, adjustment.vat)),
    ),
    ...totalElements(totals),
    ...cacs(
      names.line,
      invoice.lines.map((line) => lineElement(line, invoice, names)),
    ),
  };
  return create({ version: '1.0', encoding: 'UTF-8' }, { [names.root]: root }).end({ prettyPrint: true });
}

/** A credit note has no due date of its own: it stands with its means of payment. */
function headElements(invoice: EInvoice, names: UblNames): Element {
  return cbc({
    CustomizationID: invoice.customizationId,
    ProfileID: invoice.profileId,
    ID: invoice.number,
    IssueDate: invoice.issueDate,
    DueDate: invoice.kind === 'invoice' ? invoice.dueDate : null,
    [names.typeCode]: invoice.typeCode,
    Note: invoice.note,
    DocumentCurrencyCode: invoice.currency,
    BuyerReference: invoice.buyerReference,
  });
}

const referenceElements = (invoice: EInvoice): Element => ({
  ...period(invoice.period),
  ...cac('OrderReference', cbc({ ID: invoice.orderReference })),
  ...cacs(
    'BillingReference',
    invoice.precedingInvoices.map(({ number, issueDate }) =>
      cac('InvoiceDocumentReference', cbc({ ID: number, IssueDate: issueDate })),
    ),
  ),
  ...cac('ContractDocumentReference', cbc({ ID: invoice.contractReference })),
  ...cacs('AdditionalDocumentReference', invoice.attachments.map(attachmentElement)),
});

const attachmentElement = ({ id, description, mimeType, fileName, content }: Attachment): Element => ({
  ...cbc({ ID: id, DocumentDescription: description }),
  ...cac(
    'Attachment',
    cbc({
      EmbeddedDocumentBinaryObject: {
        '@mimeCode': mimeType,
        '@filename': fileName,
        '#': Buffer.from(content).toString('base64'),
      },
    }),
  ),
});

function deliveryElement({ delivery }: EInvoice): Element {
  const country = cac('Country', cbc({ IdentificationCode: delivery?.country }));
  return cac('Delivery', {
    ...cbc({ ActualDeliveryDate: delivery?.date }),
    ...cac('DeliveryLocation', cac('Address', country)),
  });
}

const paymentElement = (payment: PaymentInstruction, { kind, dueDate }: EInvoice): Element => ({
  ...cbc({
    PaymentMeansCode: payment.meansCode,
    PaymentDueDate: kind === 'credit-note' ? dueDate : null,
    PaymentID: payment.paymentId,
  }),
  ...cac('PayeeFinancialAccount', {
    ...cbc({ ID: payment.iban?.replace(/\s/g, ''), Name: payment.accountName }),
    ...cac('FinancialInstitutionBranch', cbc({ ID: payment.bic })),
  }),
});

const totalElements = (totals: StatedTotals): Element => ({
  'cac:TaxTotal': {
    ...cbc({ TaxAmount: amount(totals.vat) }),
    ...cacs(
      'TaxSubtotal',
      totals.subtotals.map((subtotal) => ({
        ...cbc({ TaxableAmount: amount(subtotal.base), TaxAmount: amount(subtotal.vat) }),
        ...cac('TaxCategory', taxCategory(subtotal, subtotal.exemption)),
      })),
    ),
  },
  'cac:LegalMonetaryTotal': cbc({
    LineExtensionAmount: amount(totals.lines),
    TaxExclusiveAmount: amount(totals.withoutVat),
    TaxInclusiveAmount: amount(totals.withVat),
    AllowanceTotalAmount: totals.allowances.isZero() ? null : amount(totals.allowances),
    ChargeTotalAmount: totals.charges.isZero() ? null : amount(totals.charges),
    PrepaidAmount: totals.prepaid.isZero() ? null : amount(totals.prepaid),
    PayableRoundingAmount: totals.rounding.isZero() ? null : amount(totals.rounding),
    PayableAmount: amount(totals.payable),
  }),
});

const lineElement = (line: ELine, invoice: EInvoice, names: UblNames): Element => ({
  ...cbc({
    ID: line.id,
    Note: line.note,
    [names.quantity]: { '@unitCode': line.unit, '#': plain(line.quantity) },
    LineExtensionAmount: amount(netOfLine(line, invoice.currency)),
  }),
  ...period(line.period),
  ...cac('OrderLineReference', cbc({ LineID: line.orderLine })),
  ...cacs(
    'AllowanceCharge',
    line.adjustments.map((adjustment) => allowanceCharge(adjustment, null)),
  ),
  'cac:Item': {
    ...cbc({ Description: line.description, Name: line.name }),
    ...cac('SellersItemIdentification', cbc({ ID: line.sellersItemId })),
    ...cac('ClassifiedTaxCategory', taxCategory(line.vat)),
  },
  'cac:Price': cbc({
    PriceAmount: { '@currencyID': invoice.currency, '#': plain(line.unitPrice) },
    BaseQuantity: line.priceQuantity && { '@unitCode': line.unit, '#': plain(line.priceQuantity) },
  }),
});
