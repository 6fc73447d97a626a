import { epcQrPayload } from '@coopera/banking';
import { formatStructuredCommunication } from '@coopera/kernel';
import type { OrganisationCard } from '@coopera/platform';
import type { Invoice } from '../domain/invoice';

/** What a banking app reads from the code on the invoice; null where there is nothing to pay. */
export function paymentQrOf(invoice: Invoice, { name, iban, bic }: OrganisationCard): string | null {
  if (invoice.kind !== 'invoice' || !invoice.structuredCommunication || !invoice.outstanding.isPositive()) return null;
  return epcQrPayload({
    name,
    iban,
    bic,
    amount: invoice.outstanding,
    text: formatStructuredCommunication(invoice.structuredCommunication),
  });
}
