import type { DomainEvent, LocalDate, Money } from '@coopera/kernel';
import type { Invoice, InvoicePayment } from '../domain/invoice';
import { creditNoteIssued, invoiceIssued, invoicePaid, invoicePartlyPaid, invoiceWrittenOff } from '../events';

/** What an issued invoice always has; the type of a draft cannot say so. */
function issuedFacts(invoice: Invoice) {
  const { number, issuedOn, dueOn, levyRate, billing } = invoice;
  if (!number || !issuedOn || !dueOn || !levyRate || !billing) throw new Error(`invoice ${invoice.id} is not issued`);
  return { number, issuedOn, dueOn, levyRate, clientName: billing.name };
}

export function asIssued(invoice: Invoice): DomainEvent {
  const { levyRate, ...facts } = issuedFacts(invoice);
  const { id: invoiceId, activityId, clientId, net, vat, gross } = invoice;
  return invoiceIssued.of({
    invoiceId,
    activityId,
    clientId,
    ...facts,
    levyRate: levyRate.toString(),
    net: net.toJSON(),
    vat: vat.toJSON(),
    gross: gross.toJSON(),
  });
}

export function asCreditNote(note: Invoice, invoice: Invoice): DomainEvent {
  const { number, issuedOn, clientName } = issuedFacts(note);
  return creditNoteIssued.of({
    creditNoteId: note.id,
    number,
    invoiceId: invoice.id,
    activityId: note.activityId,
    clientName,
    net: note.net.toJSON(),
    gross: note.gross.toJSON(),
    issuedOn,
  });
}

export function asWrittenOff(
  invoice: Invoice,
  loss: { net: Money; vat: Money; gross: Money },
  writtenOffOn: LocalDate,
): DomainEvent {
  const { number, clientName } = issuedFacts(invoice);
  const { id: invoiceId, activityId, clientId } = invoice;
  const amounts = { net: loss.net.toJSON(), vat: loss.vat.toJSON(), gross: loss.gross.toJSON() };
  return invoiceWrittenOff.of({ invoiceId, number, activityId, clientId, clientName, ...amounts, writtenOffOn });
}

export function asPayment(invoice: Invoice, payment: InvoicePayment): DomainEvent {
  const { number, clientName } = issuedFacts(invoice);
  const { id: invoiceId, activityId, clientId, gross, paid, isPaid } = invoice;
  const { receiptId, amount, receivedOn } = payment;
  return (isPaid ? invoicePaid : invoicePartlyPaid).of({
    invoiceId,
    number,
    activityId,
    clientId,
    clientName,
    gross: gross.toJSON(),
    paid: paid.toJSON(),
    amount: amount.toJSON(),
    receiptId,
    receivedOn,
  });
}
