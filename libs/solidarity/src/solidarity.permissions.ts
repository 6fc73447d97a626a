import { definePermissions } from '@coopera/platform';

export const solidarityPermissions = definePermissions({
  'solidarity.self.read': ['member'],
  'solidarity.self.apply': ['member'],
  'solidarity.campaign.read': ['coordinator', 'finance', 'secretary'],
  'solidarity.campaign.prepare': ['coordinator'],
  'solidarity.campaign.open': ['finance', 'secretary'],
  'solidarity.application.instruct': ['coordinator'],
  /** Members and staff alike may sit; who does is told by the mandates of each campaign. */
  'solidarity.case.vote': [
    'member',
    'adviser',
    'jurist',
    'collections',
    'payroll',
    'finance',
    'coordinator',
    'secretary',
  ],
});
