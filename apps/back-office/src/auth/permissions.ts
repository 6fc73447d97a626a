import type { SessionUser } from '@coopera/api-client';

/** What a person needs in order to see each resource. */
export const readPermissions: Record<string, string> = {
  worklist: 'accompaniment.worklist.read',
  members: 'members.member.read',
  activities: 'activities.activity.read',
  invoices: 'invoicing.invoice.read',
  'bank-statements': 'banking.statement.read',
  receipts: 'banking.receipt.read',
  'pay-runs': 'payroll.pay-run.read',
  reminders: 'recovery.reminder.read',
  'payment-files': 'banking.payment-file.read',
  parameters: 'parameters.parameter.read',
  audit: 'audit.entry.read',
  'failed-jobs': 'queues.failed-job.read',
};

/** '*' opens everything; 'invoicing.*' a whole module. */
export const hasPermission = (user: SessionUser, permission: string): boolean =>
  user.permissions.some((granted) => {
    if (granted === '*' || granted === permission) return true;
    return granted.endsWith('.*') && permission.startsWith(granted.slice(0, -1));
  });

export const canRead = (user: SessionUser, resource: string): boolean => {
  const needed = readPermissions[resource];
  return needed === undefined || hasPermission(user, needed);
};

export const isStaff = (user: SessionUser): boolean => user.roles.some((role) => role !== 'member');
