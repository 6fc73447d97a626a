import {
  type ActivityId,
  type ClientId,
  defineEvent,
  type InvoiceId,
  type LocalDate,
  type MoneyJson,
  type ReceiptId,
} from '@coopera/kernel';

export interface InvoiceIssued {
  invoiceId: InvoiceId;
  number: string;
  activityId: ActivityId;
  clientId: ClientId;
  clientName: string;
  net: MoneyJson;
  vat: MoneyJson;
  gross: MoneyJson;
  /** The proportion of the turnover that is the fixed contribution, on the day of issue: "0.065". */
  levyRate: string;
  issuedOn: LocalDate;
  dueOn: LocalDate;
}

export interface CreditNoteIssued {
  creditNoteId: InvoiceId;
  number: string;
  invoiceId: InvoiceId;
  activityId: ActivityId;
  clientName: string;
  net: MoneyJson;
  gross: MoneyJson;
  issuedOn: LocalDate;
}

export interface InvoicePaid {
  invoiceId: InvoiceId;
  number: string;
  activityId: ActivityId;
  clientId: ClientId;
  clientName: string;
  gross: MoneyJson;
  /** All that was received so far, this receipt included. */
  paid: MoneyJson;
  /** This receipt. */
  amount: MoneyJson;
  receiptId: ReceiptId;
  receivedOn: LocalDate;
}

export interface InvoiceWrittenOff {
  invoiceId: InvoiceId;
  number: string;
  activityId: ActivityId;
  clientId: ClientId;
  clientName: string;
  /** What is lost, and the VAT on it that the State owes back. */
  net: MoneyJson;
  vat: MoneyJson;
  gross: MoneyJson;
  writtenOffOn: LocalDate;
}

export interface InvoiceSubmitted {
  invoiceId: InvoiceId;
  activityId: ActivityId;
}

export const invoiceSubmitted = defineEvent<InvoiceSubmitted>('invoicing.invoice-submitted.v1', {
  description: 'A member handed an invoice to his adviser.',
});
export const invoiceIssued = defineEvent<InvoiceIssued>('invoicing.invoice-issued.v1', {
  isPublic: true,
  description: 'An invoice got its number.',
});
export const creditNoteIssued = defineEvent<CreditNoteIssued>('invoicing.credit-note-issued.v1', {
  isPublic: true,
  description: 'A credit note got its number.',
});
export const invoicePartlyPaid = defineEvent<InvoicePaid>('invoicing.invoice-partly-paid.v1', {
  isPublic: true,
  description: 'Money came in for an invoice; some is still due.',
});
export const invoicePaid = defineEvent<InvoicePaid>('invoicing.invoice-paid.v1', {
  isPublic: true,
  description: 'The last euro of an invoice came in.',
});
export const invoiceWrittenOff = defineEvent<InvoiceWrittenOff>('invoicing.invoice-written-off.v1', {
  isPublic: true,
  description: 'What was left of an invoice was given up for lost.',
});
export const invoiceDocumentsMade = defineEvent<{ invoiceId: InvoiceId }>('invoicing.invoice-documents-made.v1', {
  description: 'The PDF and the electronic invoice are stored.',
});
