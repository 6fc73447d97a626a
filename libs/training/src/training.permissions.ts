import { definePermissions } from '@coopera/platform';

export const trainingPermissions = definePermissions({
  'training.self.read': ['member'],
  'training.self.register': ['member'],
  'training.course.read': ['coordinator', 'adviser'],
  'training.course.manage': ['coordinator'],
  'training.session.read': ['coordinator', 'adviser'],
  'training.session.manage': ['coordinator'],
  'training.registration.read': ['coordinator'],
  'training.registration.cancel': ['coordinator'],
  'training.attendance.mark': ['coordinator'],
  'training.figures.read': ['coordinator', 'secretary', 'finance'],
});
