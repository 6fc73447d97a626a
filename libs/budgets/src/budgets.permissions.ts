import { definePermissions } from '@coopera/platform';

export const budgetPermissions = definePermissions({
  'budgets.analytic.read': ['finance'],
  'budgets.budget.read': ['member', 'adviser', 'payroll', 'finance'],
  'budgets.exposure.read': ['adviser', 'collections', 'finance'],
  'budgets.credit.ask': ['adviser', 'finance'],
  'budgets.credit.decide': ['finance'],
  'budgets.forecast.save': ['member', 'adviser'],
  'budgets.internal-order.self': ['member'],
  'budgets.internal-order.read': ['adviser', 'finance'],
});
