import { definePermissions } from '@coopera/platform';

export const expensePermissions = definePermissions({
  'expenses.self': ['member'],
  'expenses.line.read': ['adviser', 'finance'],
  'expenses.line.decide': ['adviser', 'finance'],
  'expenses.line.export': ['finance'],
  'expenses.reimbursement.request': ['finance'],
  'expenses.supplier-invoice.read': ['adviser', 'finance'],
  'expenses.supplier-invoice.enter': ['adviser', 'finance'],
  'expenses.supplier-invoice.decide': ['finance'],
});
