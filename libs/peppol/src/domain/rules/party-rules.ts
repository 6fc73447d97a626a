import { enterpriseNumber } from '@coopera/kernel';
import type { EParty } from '../e-party';
import { BELGIAN_ENTERPRISE } from '../peppol-ids';
import { isBlank, type Rule, type RuleSubject, rule, unless } from './rule';

const both = ({ invoice }: RuleSubject): readonly [string, EParty][] => [
  ['/seller', invoice.seller],
  ['/buyer', invoice.buyer],
];

/** Who sells, who buys, and where documents reach them (EN 16931, Peppol BIS 3.0 and its code lists). */
export const partyRules: readonly Rule[] = [
  rule(
    'BR-06',
    ({ invoice }) => unless(!isBlank(invoice.seller.name), '/seller/name'),
    'Le vendeur a un nom',
    'De verkoper heeft een naam',
    'The seller has a name',
  ),
  rule(
    'BR-07',
    ({ invoice }) => unless(!isBlank(invoice.buyer.name), '/buyer/name'),
    "L'acheteur a un nom",
    'De koper heeft een naam',
    'The buyer has a name',
  ),
  rule(
    'BR-09',
    ({ invoice }) => unless(isCountry(invoice.seller), '/seller/address/country'),
    "L'adresse du vendeur a un pays (code ISO de deux lettres)",
    'Het adres van de verkoper heeft een land (ISO-code van twee letters)',
    "The seller's address has a country (two-letter ISO code)",
  ),
  rule(
    'BR-11',
    ({ invoice }) => unless(isCountry(invoice.buyer), '/buyer/address/country'),
    "L'adresse de l'acheteur a un pays (code ISO de deux lettres)",
    'Het adres van de koper heeft een land (ISO-code van twee letters)',
    "The buyer's address has a country (two-letter ISO code)",
  ),
  rule(
    'BR-CO-26',
    ({ invoice: { seller } }) => unless(Boolean(seller.legalId ?? seller.vatNumber), '/seller/legalId'),
    "Le vendeur est identifié par son numéro d'entreprise ou de TVA",
    'De verkoper is geïdentificeerd met zijn ondernemings- of btw-nummer',
    'The seller is identified by an enterprise or VAT number',
  ),
  rule(
    'BR-CO-09',
    (subject) =>
      both(subject).flatMap(([at, { vatNumber }]) =>
        unless(!vatNumber || /^[A-Z]{2}[0-9A-Z+*.]+$/.test(vatNumber), `${at}/vatNumber`),
      ),
    'Un numéro de TVA commence par son pays',
    'Een btw-nummer begint met zijn land',
    'A VAT number starts with its country',
  ),
  rule(
    'PEPPOL-EN16931-R020',
    ({ invoice }) => unless(!isBlank(invoice.seller.endpoint?.value), '/seller/endpoint'),
    'Le vendeur a une adresse électronique',
    'De verkoper heeft een elektronisch adres',
    'The seller has an electronic address',
  ),
  rule(
    'PEPPOL-EN16931-R010',
    ({ invoice }) => unless(!isBlank(invoice.buyer.endpoint?.value), '/buyer/endpoint'),
    "L'acheteur a une adresse électronique",
    'De koper heeft een elektronisch adres',
    'The buyer has an electronic address',
  ),
  rule(
    'BR-CL-25',
    (subject) =>
      both(subject).flatMap(([at, { endpoint }]) =>
        unless(!endpoint || /^(\d{4}|[A-Z]{2})$/.test(endpoint.scheme ?? ''), `${at}/endpoint/scheme`),
      ),
    "L'adresse électronique dit de quelle liste elle vient (0208 : numéro d'entreprise belge)",
    'Het elektronisch adres zegt uit welke lijst het komt (0208: Belgisch ondernemingsnummer)',
    'An electronic address says which list it is from (0208: Belgian enterprise number)',
  ),
  rule(
    'PEPPOL-COMMON-R043',
    (subject) =>
      both(subject).flatMap(([at, { endpoint, legalId }]) => [
        ...unless(isEnterpriseNumber(endpoint), `${at}/endpoint/value`),
        ...unless(isEnterpriseNumber(legalId), `${at}/legalId/value`),
      ]),
    "Un numéro d'entreprise belge a dix chiffres et un contrôle modulo 97",
    'Een Belgisch ondernemingsnummer heeft tien cijfers en een controle modulo 97',
    'A Belgian enterprise number has ten digits and a check modulo 97',
  ),
];

const isCountry = ({ address }: EParty): boolean => /^[A-Z]{2}$/.test(address.country);

const isEnterpriseNumber = (id: EParty['legalId']): boolean =>
  id?.scheme !== BELGIAN_ENTERPRISE || (/^\d{10}$/.test(id.value) && enterpriseNumber(id.value) === id.value);
