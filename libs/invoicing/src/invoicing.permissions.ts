import { definePermissions } from '@coopera/platform';

export const invoicingPermissions = definePermissions({
  'invoicing.invoice.read': ['member', 'adviser', 'jurist', 'collections', 'finance'],
  'invoicing.invoice.write': ['member', 'adviser'],
  'invoicing.invoice.validate': ['adviser', 'finance'],
  'invoicing.invoice.credit': ['adviser', 'finance'],
  'invoicing.write-off.propose': ['collections', 'finance'],
  'invoicing.write-off.confirm': ['finance'],
  'invoicing.archive.read': ['finance'],
  'invoicing.client.read': ['member', 'adviser', 'collections', 'finance'],
  'invoicing.client.write': ['member', 'adviser'],
});
