import { definePermissions } from '@coopera/platform';

export const memberPermissions = definePermissions({
  'members.member.list': ['adviser', 'jurist', 'collections', 'payroll', 'finance', 'coordinator', 'secretary'],
  'members.member.read': ['adviser', 'jurist', 'collections', 'payroll', 'finance', 'coordinator', 'secretary'],
  'members.candidate.decide': ['adviser', 'secretary'],
  'members.candidate.register': ['adviser', 'secretary'],
  'members.member.reassign': ['secretary'],
  'members.note.write': ['adviser', 'jurist', 'collections', 'payroll'],
  'members.self.read': ['member'],
});
