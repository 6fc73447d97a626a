import { definePermissions } from '@coopera/platform';

export const potPermissions = definePermissions({
  'pot.mirror.self': ['member'],
  'pot.mirror.read': ['member', 'adviser', 'finance'],
});
