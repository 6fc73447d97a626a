import { definePermissions } from '@coopera/platform';

export const sharesPermissions = definePermissions({
  'shares.self.read': ['member'],
  'shares.self.subscribe': ['member'],
  'shares.self.resign': ['member'],
  'shares.register.consult': ['member'],
  'shares.extract.read': ['member', 'secretary', 'finance'],
  'shares.register.read': ['secretary', 'finance'],
  'shares.register.verify': ['secretary', 'finance'],
  'shares.holder.manage': ['secretary'],
  'shares.correction.propose': ['secretary'],
  'shares.correction.decide': ['secretary', 'finance'],
  'shares.resignation.decide': ['secretary'],
  'shares.refund.approve': ['secretary', 'finance'],
});
