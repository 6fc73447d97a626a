import { definePermissions } from '@coopera/platform';

export const recoveryPermissions = definePermissions({
  'recovery.reminder.read': ['adviser', 'jurist', 'collections', 'finance'],
  'recovery.reminder.run': ['collections'],
  'recovery.overdue.read': ['adviser', 'jurist', 'collections', 'finance'],
  'recovery.self.read': ['member'],
});
