import { definePermissions } from '@coopera/platform';

export const ledgerPermissions = definePermissions({
  'ledger.journal.read': ['finance'],
  'ledger.period.close': ['finance'],
  'ledger.period.reopen': ['finance'],
  'ledger.entry.post': ['finance'],
  'ledger.entry.decide': ['finance'],
});
