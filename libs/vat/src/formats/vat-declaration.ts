import { monthOf, quarterOf, yearOf } from '@coopera/kernel';
import type { OrganisationCard } from '@coopera/platform';
import { amountIn, type GridAmounts } from '../domain/contribution';
import { grids } from '../domain/grid';
import type { VatPeriod } from '../domain/vat-period';
import { COMMON, declarantOf, element, withAttributes, type XmlElement, xmlOf } from './xml';

export interface VatDeclaration {
  card: OrganisationCard;
  period: VatPeriod;
  amounts: GridAmounts;
  /** At most 14 characters. */
  reference: string;
  /** December's or the last quarter's: there is no client to list. */
  isClientListingNil: boolean;
  asksRestitution: boolean;
}

/** The periodic VAT return for Intervat. Grids of zero are left out, as the notice asks; at least one stands. @source NewTVA-in_v0_9.xsd */
export function vatDeclarationXml(declaration: VatDeclaration): string {
  const { card, amounts, reference, isClientListingNil, asksRestitution } = declaration;
  const filled = grids.filter((grid) => amountIn(amounts, grid).isPositive());
  const shown = filled.length > 0 ? filled : (['71'] as const);
  const data = shown.map((grid) =>
    withAttributes('Amount', { GridNumber: String(Number(grid)) }, amountIn(amounts, grid).toString()),
  );
  return xmlOf(
    withAttributes(
      'VATConsignment',
      { xmlns: 'http://www.minfin.fgov.be/VATConsignment', 'xmlns:common': COMMON, VATDeclarationsNbr: '1' },
      withAttributes(
        'VATDeclaration',
        { SequenceNumber: '1', DeclarantReference: reference.slice(0, 14) },
        declarantOf(card),
        periodElement(declaration.period),
        element('Data', ...data),
        element('ClientListingNihil', isClientListingNil ? 'YES' : 'NO'),
        withAttributes('Ask', { Restitution: asksRestitution ? 'YES' : 'NO', Payment: 'NO' }),
      ),
    ),
  );
}

export const periodElement = ({ kind, startsOn }: VatPeriod, name = 'Period'): XmlElement =>
  element(
    name,
    kind === 'month' ? element('Month', String(monthOf(startsOn))) : element('Quarter', String(quarterOf(startsOn))),
    element('Year', String(yearOf(startsOn))),
  );
