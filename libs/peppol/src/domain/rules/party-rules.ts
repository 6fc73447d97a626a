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
    ({ invoice }) => unless(!isBlank(invoice.seller.address.country), '/seller/address/country'),
    "L'adresse du vendeur a un pays",
    'Het adres van de verkoper heeft een land',
    "The seller's address has a country",
  ),
  rule(
    'BR-11',
    ({ invoice }) => unless(!isBlank(invoice.buyer.address.country), '/buyer/address/country'),
    "L'adresse de l'acheteur a un pays",
    'Het adres van de koper heeft een land',
    "The buyer's address has a country",
  ),
  rule(
    'BR-CL-14',
    (subject) =>
      both(subject).flatMap(([at, { address }]) =>
        unless(isBlank(address.country) || /^[A-Z]{2}$/.test(address.country), `${at}/address/country`),
      ),
    'Un pays est un code ISO de deux lettres',
    'Een land is een ISO-code van twee letters',
    'A country is a two-letter ISO code',
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
    'BR-63',
    (subject) =>
      both(subject).flatMap(([at, { endpoint }]) =>
        unless(!endpoint || !isBlank(endpoint.scheme), `${at}/endpoint/scheme`),
      ),
    'Une adresse électronique dit de quelle liste elle vient',
    'Een elektronisch adres zegt uit welke lijst het komt',
    'An electronic address says which list it is from',
  ),
  rule(
    'PEPPOL-EN16931-CL008',
    (subject) =>
      both(subject).flatMap(([at, { endpoint }]) =>
        unless(!endpoint?.scheme || /^(0[012]|99)\d{2}$/.test(endpoint.scheme), `${at}/endpoint/scheme`),
      ),
    "L'adresse électronique est d'une liste que Peppol connaît (0208 : numéro d'entreprise belge)",
    'Het elektronisch adres komt uit een lijst die Peppol kent (0208: Belgisch ondernemingsnummer)',
    'An electronic address is from a list that Peppol knows (0208: Belgian enterprise number)',
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

const isEnterpriseNumber = (id: EParty['legalId']): boolean =>
  id?.scheme !== BELGIAN_ENTERPRISE || (/^\d{10}$/.test(id.value) && enterpriseNumber(id.value) === id.value);
