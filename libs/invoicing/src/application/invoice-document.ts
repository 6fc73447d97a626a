import { formatStructuredCommunication } from '@coopera/kernel';
import type { OrganisationCard } from '@coopera/platform';
import type { Invoice } from '../domain/invoice';

/** The data of libs/invoicing/documents/invoice.typ: exact text, formatted by the template in the invoice's language. */
export function invoiceDocument(
  invoice: Invoice,
  seller: OrganisationCard,
  creditedNumber: string | null,
  qr: string | null,
): object {
  const { groups } = invoice.totals;
  return {
    language: invoice.language,
    kind: invoice.kind,
    number: invoice.number,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    subject: invoice.subject,
    buyerReference: invoice.buyerReference,
    creditedNumber,
    structuredCommunication:
      invoice.structuredCommunication && formatStructuredCommunication(invoice.structuredCommunication),
    seller,
    buyer: invoice.billing,
    lines: invoice.lines.map((line) => ({ ...line.data, net: line.net.toString() })),
    vat: groups.map((group) => ({
      category: group.category,
      percent: group.percent,
      base: group.base.toString(),
      vat: group.vat.toString(),
    })),
    net: invoice.net.toString(),
    vatTotal: invoice.vat.toString(),
    gross: invoice.gross.toString(),
    qr,
  };
}
