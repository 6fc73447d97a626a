import { formatStructuredCommunication } from '@coopera/kernel';
import type { InvoiceFile } from '../application/invoice-file.query';
import type { InvoiceFileDto, InvoiceLineDto } from './invoice.dto';

export function presentInvoice({
  invoice,
  today,
  client,
  activityName,
  history,
  documents,
}: InvoiceFile): InvoiceFileDto {
  const { billing } = invoice;
  return {
    id: invoice.id,
    kind: invoice.kind,
    state: invoice.stateOn(today),
    number: invoice.number,
    activityId: invoice.activityId,
    activityName,
    // Once issued, the client as he was then.
    client: { ...client, ...(billing ?? {}) },
    language: invoice.language,
    subject: invoice.subject,
    buyerReference: invoice.buyerReference,
    termDays: invoice.termDays,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    structuredCommunication:
      invoice.structuredCommunication && formatStructuredCommunication(invoice.structuredCommunication),
    lines: invoice.lines.map((line) => ({ ...(line.data as InvoiceLineDto), net: line.net.toJSON() })),
    vatGroups: invoice.totals.groups.map((group) => ({ ...group, base: group.base.toJSON(), vat: group.vat.toJSON() })),
    net: invoice.net.toJSON(),
    vat: invoice.vat.toJSON(),
    gross: invoice.gross.toJSON(),
    paid: invoice.paid.toJSON(),
    credited: invoice.credited.toJSON(),
    outstanding: invoice.outstanding.toJSON(),
    payments: invoice.payments.map((payment) => ({ ...payment, amount: payment.amount.toJSON() })),
    comment: invoice.comment,
    createdBy: invoice.createdBy,
    createdAt: invoice.createdAt.toISOString(),
    sentAt: invoice.sentAt?.toISOString() ?? null,
    history,
    documents,
  };
}
