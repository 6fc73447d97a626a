import { Money } from '@coopera/kernel';
import type { OrganisationCard } from '@coopera/platform';
import type { IntraClient } from '../domain/intra-listing';
import { periodName, type VatPeriod } from '../domain/vat-period';
import { periodElement } from './vat-declaration';
import { COMMON, declarantOf, element, withAttributes, xmlOf } from './xml';

/** The intra-Community listing for Intervat; at least one client, or there is nothing to file. @source NewICO-in_v0_9.xsd */
export function intraListingXml(card: OrganisationCard, period: VatPeriod, clients: readonly IntraClient[]): string {
  const lines = clients.map(({ country, number, code, amount, corrects }, index) =>
    withAttributes(
      'IntraClient',
      { SequenceNumber: String(index + 1) },
      withAttributes('CompanyVATNumber', { issuedBy: country }, number),
      element('Code', code),
      element('Amount', amount.toString()),
      ...(corrects ? [periodElement(corrects, 'CorrectingPeriod')] : []),
    ),
  );
  return xmlOf(
    withAttributes(
      'IntraConsignment',
      { xmlns: 'http://www.minfin.fgov.be/IntraConsignment', 'xmlns:common': COMMON, IntraListingsNbr: '1' },
      withAttributes(
        'IntraListing',
        {
          SequenceNumber: '1',
          ClientsNbr: String(clients.length),
          DeclarantReference: `IC${periodName(period)}`.slice(0, 14),
          AmountSum: Money.sum(clients.map(({ amount }) => amount)).toString(),
        },
        declarantOf(card),
        periodElement(period),
        ...lines,
      ),
    ),
  );
}
