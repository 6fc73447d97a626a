import { Money } from '@coopera/kernel';
import type { OrganisationCard } from '@coopera/platform';
import type { ListedClient } from '../domain/client-listing';
import { COMMON, declarantOf, element, withAttributes, xmlOf } from './xml';

/** The yearly listing of Belgian clients for Intervat. @source NewLK-in_v0_9.xsd */
export function clientListingXml(card: OrganisationCard, year: number, clients: readonly ListedClient[]): string {
  const lines = clients.map(({ vatNumber, turnover, vat }, index) =>
    withAttributes(
      'Client',
      { SequenceNumber: String(index + 1) },
      withAttributes('CompanyVATNumber', { issuedBy: 'BE' }, vatNumber),
      element('TurnOver', turnover.toString()),
      element('VATAmount', vat.toString()),
    ),
  );
  return xmlOf(
    withAttributes(
      'ClientListingConsignment',
      {
        xmlns: 'http://www.minfin.fgov.be/ClientListingConsignment',
        'xmlns:common': COMMON,
        ClientListingsNbr: '1',
      },
      withAttributes(
        'ClientListing',
        {
          SequenceNumber: '1',
          ClientsNbr: String(clients.length),
          DeclarantReference: `LK${year}`,
          TurnOverSum: Money.sum(clients.map(({ turnover }) => turnover)).toString(),
          VATAmountSum: Money.sum(clients.map(({ vat }) => vat)).toString(),
        },
        declarantOf(card),
        element('Period', String(year)),
        ...lines,
      ),
    ),
  );
}
