import { definePermissions } from '@coopera/platform';

export const vatPermissions = definePermissions({
  'vat.return.read': ['finance'],
  'vat.return.prepare': ['finance'],
  'vat.return.approve': ['finance'],
});
