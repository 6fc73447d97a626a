import { definePermissions } from '@coopera/platform';

export const activityPermissions = definePermissions({
  'activities.activity.open': ['member', 'adviser'],
  'activities.activity.list': ['member', 'adviser', 'jurist', 'collections', 'payroll', 'finance', 'coordinator'],
  'activities.activity.validate': ['adviser'],
});
