import { definePermissions } from '@coopera/platform';

export const equipmentPermissions = definePermissions({
  'equipment.item.read': ['finance', 'adviser'],
  'equipment.item.manage': ['finance'],
});
