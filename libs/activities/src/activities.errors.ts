import { defineErrors } from '@coopera/kernel';

export const activityErrors = defineErrors('activities', {
  'activity-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette Activité n’existe pas.',
      nl: 'Deze Activiteit bestaat niet.',
      en: 'There is no such Activité.',
    },
  },
  'activity-not-active': {
    kind: 'refused',
    title: {
      fr: 'L’Activité « {name} » n’est pas active : son conseiller doit d’abord la valider.',
      nl: 'De Activiteit “{name}” is niet actief: de adviseur moet ze eerst goedkeuren.',
      en: 'The Activité “{name}” is not active: its adviser must validate it first.',
    },
  },
  'already-validated': {
    kind: 'conflict',
    title: {
      fr: 'L’Activité est déjà validée.',
      nl: 'De Activiteit is al goedgekeurd.',
      en: 'The Activité is validated already.',
    },
  },
});
