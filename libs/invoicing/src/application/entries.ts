import { credit, debit, type EntryData } from '@coopera/ledger';
import type { Invoice, InvoicePayment } from '../domain/invoice';

const paramsOf = (invoice: Invoice): Record<string, string> => ({
  number: invoice.number ?? '',
  client: invoice.billing?.name ?? '',
});

/** Client / sales and VAT (PCMN 400, 700, 451); a credit note the other way round. */
export function issueEntry(invoice: Invoice): EntryData {
  const isInvoice = invoice.kind === 'invoice';
  const owed = isInvoice ? debit : credit;
  const sold = isInvoice ? credit : debit;
  return {
    ledger: 'statutory',
    occurredOn: invoice.issuedOn as NonNullable<Invoice['issuedOn']>,
    reason: isInvoice ? 'invoice-issued' : 'credit-note-issued',
    source: { kind: invoice.kind, id: invoice.id },
    params: paramsOf(invoice),
    lines: [owed('400', invoice.gross), sold('700', invoice.net), sold('451', invoice.vat)],
  };
}

/** The receipt leaves the suspense account and settles the client's debt. */
export function paymentEntry(invoice: Invoice, payment: InvoicePayment): EntryData {
  return {
    ledger: 'statutory',
    occurredOn: payment.receivedOn,
    reason: 'invoice-payment',
    source: { kind: 'receipt', id: payment.receiptId },
    params: paramsOf(invoice),
    lines: [debit('499', payment.amount), credit('400', payment.amount)],
  };
}
