import { definePermissions } from '@coopera/platform';

export const ledgerPermissions = definePermissions({
  'ledger.journal.read': ['finance'],
  'ledger.period.close': ['finance'],
});
