import type { SessionUser } from '@coopera/api-client';

/** What a person needs in order to see each resource; what is not listed is for the whole team. */
export const readPermissions: Record<string, string> = {
  members: 'members.member.list',
  activities: 'activities.activity.list',
  invoices: 'invoicing.invoice.read',
  contracts: 'contracts.contract.read',
  'training-sessions': 'training.session.read',
  'training-courses': 'training.course.read',
  'training-figures': 'training.figures.read',
  'internal-orders': 'budgets.internal-order.read',
  'expense-lines': 'expenses.line.read',
  'supplier-invoices': 'expenses.supplier-invoice.read',
  'bank-statements': 'banking.statement.read',
  'suspense-receipts': 'banking.statement.read',
  'payment-files': 'banking.payment.prepare',
  'pay-runs': 'payroll.pay-run.read',
  'employer-costs': 'payroll.employer-cost.read',
  payslips: 'payroll.payslip.read-any',
  'overdue-invoices': 'recovery.overdue.read',
  exposures: 'budgets.exposure.read',
  'credit-decisions': 'budgets.exposure.read',
  'write-offs': 'invoicing.write-off.propose',
  reminders: 'recovery.reminder.read',
  'solidarity-campaigns': 'solidarity.campaign.read',
  'solidarity-applications': 'solidarity.application.instruct',
  'solidarity-cases': 'solidarity.case.vote',
  'share-register': 'shares.register.read',
  'share-holders': 'shares.register.read',
  'holder-operations': 'shares.register.read',
  'share-subscriptions': 'shares.register.read',
  'share-resignations': 'shares.register.read',
  equipment: 'equipment.item.read',
  ledger: 'ledger.journal.read',
  'trial-balance': 'ledger.journal.read',
  'general-ledger': 'ledger.journal.read',
  'ledger-entries': 'ledger.journal.read',
  'miscellaneous-entries': 'ledger.journal.read',
  'accounting-periods': 'ledger.journal.read',
  'book-checks': 'ledger.journal.read',
  'aged-balances': 'ledger.journal.read',
  'annual-accounts': 'ledger.journal.read',
  'analytic-balances': 'budgets.analytic.read',
  'bank-reconciliation': 'banking.reconciliation.read',
  'vat-returns': 'vat.return.read',
  'vat-listings': 'vat.return.read',
  parameters: 'parameters.read',
  'audit-entries': 'platform.audit.read',
  'dead-letters': 'platform.deliveries.replay',
  'api-clients': 'webhooks.api-client.manage',
  'webhook-subscriptions': 'webhooks.subscription.manage',
  'webhook-deliveries': 'webhooks.delivery.read',
};

export const hasPermission = (user: SessionUser, permission: string): boolean => user.permissions.includes(permission);

export const canRead = (user: SessionUser, resource: string): boolean => {
  const needed = readPermissions[resource];
  return needed === undefined || hasPermission(user, needed);
};

/** The page of one Activité begins with its budget: the API tells it through that. */
const openPermissions: Record<string, string> = { activities: 'budgets.budget.read' };

export const canOpen = (user: SessionUser, resource: string): boolean =>
  canRead(user, resource) && hasPermission(user, openPermissions[resource] ?? readPermissions[resource] ?? '');

export const isStaff = (user: SessionUser): boolean => user.roles.some((role) => role !== 'member');
