import type { EAddress, EParty } from '../domain/e-party';
import { cac, cbc, type Element, schemed } from './ubl-elements';

/** `cac:Party`, in the order of UBL 2.1. */
export const partyElement = (party: EParty): Element =>
  cac('Party', {
    ...cbc({ EndpointID: schemed(party.endpoint) }),
    ...cac('PartyName', cbc({ Name: party.tradingName })),
    ...cac('PostalAddress', addressElement(party.address)),
    ...(party.vatNumber &&
      cac('PartyTaxScheme', { ...cbc({ CompanyID: party.vatNumber }), 'cac:TaxScheme': { 'cbc:ID': 'VAT' } })),
    ...cac(
      'PartyLegalEntity',
      cbc({ RegistrationName: party.name, CompanyID: schemed(party.legalId), CompanyLegalForm: party.legalForm }),
    ),
    ...cac(
      'Contact',
      party.contact &&
        cbc({ Name: party.contact.name, Telephone: party.contact.phone, ElectronicMail: party.contact.email }),
    ),
  });

const addressElement = (address: EAddress): Element => ({
  ...cbc({
    StreetName: address.street,
    AdditionalStreetName: address.additional,
    CityName: address.city,
    PostalZone: address.postalCode,
    CountrySubentity: address.region,
  }),
  ...cac('Country', cbc({ IdentificationCode: address.country })),
});
