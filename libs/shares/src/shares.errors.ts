import { defineErrors } from '@coopera/kernel';

export const sharesErrors = defineErrors('shares', {
  'not-a-member': {
    kind: 'refused',
    title: {
      fr: 'Seul un membre de la coopérative peut souscrire des parts.',
      nl: 'Alleen een lid van de coöperatie kan op aandelen inschrijven.',
      en: 'Only a member of the cooperative can subscribe to shares.',
    },
  },
  'nothing-subscribed': {
    kind: 'invalid',
    title: {
      fr: 'Souscrivez au moins une part.',
      nl: 'Schrijf in op minstens één aandeel.',
      en: 'Subscribe to at least one share.',
    },
  },
  'subscription-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette souscription n’existe pas.',
      nl: 'Deze inschrijving bestaat niet.',
      en: 'There is no such subscription.',
    },
  },
  'more-than-due': {
    kind: 'refused',
    title: {
      fr: 'Il ne reste que {due} EUR à recevoir pour cette souscription.',
      nl: 'Voor deze inschrijving moet nog slechts {due} EUR worden ontvangen.',
      en: 'Only {due} EUR is still to be received for this subscription.',
    },
  },
});
