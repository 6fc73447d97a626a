import { definePermissions } from '@coopera/platform';

export const bankingPermissions = definePermissions({
  'banking.statement.import': ['finance'],
  'banking.statement.read': ['finance', 'collections'],
  'banking.reconciliation.read': ['finance'],
  'banking.receipt.allocate': ['finance', 'collections'],
  'banking.payment.prepare': ['finance', 'payroll'],
  'banking.payment.approve': ['finance', 'payroll'],
});
