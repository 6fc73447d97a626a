import { type ActivityId, defineEvent, type LocalDate } from '@coopera/kernel';

export interface ActivityValidated {
  activityId: ActivityId;
  name: string;
  validatedOn: LocalDate;
}

export const activityValidated = defineEvent<ActivityValidated>('activities.activity-validated.v1', {
  isPublic: true,
  description: 'An adviser validated an Activité: it may invoice.',
});
