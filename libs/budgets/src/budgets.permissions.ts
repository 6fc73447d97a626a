import { definePermissions } from '@coopera/platform';

export const budgetPermissions = definePermissions({
  'budgets.analytic.read': ['finance'],
  'budgets.budget.read': ['member', 'adviser', 'payroll', 'finance'],
  'budgets.internal-order.self': ['member'],
  'budgets.internal-order.read': ['adviser', 'finance'],
});
