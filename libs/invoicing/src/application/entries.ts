import type { LocalDate, Money } from '@coopera/kernel';
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

/** What is lost leaves the client's account (PCMN 642); its VAT is kept apart until the State gives it back (4119). */
export function lossEntry(invoice: Invoice, loss: { net: Money; vat: Money; gross: Money }, on: LocalDate): EntryData {
  return {
    ledger: 'statutory',
    occurredOn: on,
    reason: 'invoice-written-off',
    source: { kind: 'invoice', id: invoice.id },
    params: paramsOf(invoice),
    lines: [debit('642', loss.net), debit('4119', loss.vat), credit('400', loss.gross)],
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
