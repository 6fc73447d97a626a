import { defineErrors } from '@coopera/kernel';

export const internalOrderErrors = defineErrors('budgets', {
  'order-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette commande interne n’existe pas.',
      nl: 'Deze interne bestelling bestaat niet.',
      en: 'There is no such internal order.',
    },
  },
  'order-with-oneself': {
    kind: 'refused',
    title: {
      fr: 'Une commande interne lie deux Activités différentes.',
      nl: 'Een interne bestelling verbindt twee verschillende activiteiten.',
      en: 'An internal order binds two different Activités.',
    },
  },
  'order-of-nothing': {
    kind: 'invalid',
    title: {
      fr: 'Le montant doit dépasser zéro.',
      nl: 'Het bedrag moet groter zijn dan nul.',
      en: 'The amount must be above zero.',
    },
  },
  'order-decided': {
    kind: 'conflict',
    title: {
      fr: 'Cette commande a déjà reçu une réponse.',
      nl: 'Deze bestelling is al beantwoord.',
      en: 'This order has been answered already.',
    },
  },
  'order-awaits-the-other-side': {
    kind: 'refused',
    title: {
      fr: 'C’est à l’autre Activité de répondre.',
      nl: 'De andere activiteit moet antwoorden.',
      en: 'It is for the other Activité to answer.',
    },
  },
  'order-of-the-other-side': {
    kind: 'refused',
    title: {
      fr: 'Seule l’Activité qui a proposé la commande peut la retirer.',
      nl: 'Alleen de activiteit die de bestelling voorstelde, kan ze intrekken.',
      en: 'Only the Activité that proposed the order can withdraw it.',
    },
  },
  'order-not-accepted': {
    kind: 'conflict',
    title: {
      fr: 'Seule une commande acceptée peut être annulée.',
      nl: 'Alleen een aanvaarde bestelling kan worden geannuleerd.',
      en: 'Only an accepted order can be cancelled.',
    },
  },
});
