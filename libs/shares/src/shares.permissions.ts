import { definePermissions } from '@coopera/platform';

export const sharesPermissions = definePermissions({
  'shares.self.read': ['member'],
  'shares.self.subscribe': ['member'],
  'shares.register.read': ['secretary'],
});
