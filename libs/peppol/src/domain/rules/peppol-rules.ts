import { BILLING_CUSTOMIZATION, BILLING_PROFILE } from '../peppol-ids';
import { isBlank, type Rule, rule, unless } from './rule';

/** What Peppol BIS Billing 3.0 adds to the European norm. */
export const peppolRules: readonly Rule[] = [
  rule(
    'PEPPOL-EN16931-R001',
    ({ invoice }) => unless(!isBlank(invoice.profileId), '/profileId'),
    'Le document dit son processus',
    'Het document zegt zijn proces',
    'The document says its process',
  ),
  rule(
    'PEPPOL-EN16931-R007',
    ({ invoice }) => unless(invoice.profileId === BILLING_PROFILE, '/profileId'),
    'Le processus est celui de la facturation',
    'Het proces is dat van facturatie',
    'The process is that of billing',
  ),
  rule(
    'PEPPOL-EN16931-R004',
    ({ invoice }) => unless(invoice.customizationId === BILLING_CUSTOMIZATION, '/customizationId'),
    'Le document suit Peppol BIS Billing 3.0',
    'Het document volgt Peppol BIS Billing 3.0',
    'The document follows Peppol BIS Billing 3.0',
  ),
  rule(
    'PEPPOL-EN16931-R003',
    ({ invoice }) => unless(!isBlank(invoice.buyerReference) || !isBlank(invoice.orderReference), '/buyerReference'),
    "Une référence de l'acheteur ou de sa commande est obligatoire",
    'Een referentie van de koper of van zijn bestelling is verplicht',
    'A reference of the buyer or of his order is mandatory',
  ),
  rule(
    'PEPPOL-EN16931-R008',
    ({ invoice }) => [
      ...unless(invoice.note === null || !isBlank(invoice.note), '/note'),
      ...unless(invoice.paymentTerms === null || !isBlank(invoice.paymentTerms), '/paymentTerms'),
    ],
    'Un élément n’est pas vide',
    'Een element is niet leeg',
    'No element is empty',
  ),
];
