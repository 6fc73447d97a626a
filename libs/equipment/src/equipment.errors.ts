import { defineErrors } from '@coopera/kernel';

export const equipmentErrors = defineErrors('equipment', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cet équipement n’existe pas.',
      nl: 'Deze uitrusting bestaat niet.',
      en: 'There is no such equipment.',
    },
  },
  'cost-not-positive': {
    kind: 'invalid',
    title: {
      fr: 'Le prix doit dépasser zéro.',
      nl: 'De prijs moet groter zijn dan nul.',
      en: 'The cost must be above zero.',
    },
  },
  'acquired-in-the-future': {
    kind: 'invalid',
    title: {
      fr: 'La date d’acquisition ne peut pas être dans le futur.',
      nl: 'De datum van aanschaf kan niet in de toekomst liggen.',
      en: 'The day of acquisition cannot be in the future.',
    },
  },
  'years-out-of-range': {
    kind: 'invalid',
    title: {
      fr: 'La durée d’utilisation va de 1 à 40 ans.',
      nl: 'De gebruiksduur gaat van 1 tot 40 jaar.',
      en: 'The useful life is from 1 to 40 years.',
    },
  },
  'unknown-account': {
    kind: 'invalid',
    title: {
      fr: 'Le compte {account} n’existe pas.',
      nl: 'Rekening {account} bestaat niet.',
      en: 'There is no account {account}.',
    },
  },
  'already-disposed': {
    kind: 'conflict',
    title: {
      fr: 'Cet équipement est déjà sorti des comptes.',
      nl: 'Deze uitrusting is al uit de boeken.',
      en: 'This equipment has left the books already.',
    },
  },
  'disposed-before-acquired': {
    kind: 'invalid',
    title: {
      fr: 'La sortie ne peut pas précéder l’acquisition.',
      nl: 'De uitboeking kan niet vóór de aanschaf liggen.',
      en: 'The disposal cannot come before the acquisition.',
    },
  },
  'disposed-in-the-future': {
    kind: 'invalid',
    title: {
      fr: 'La date de sortie ne peut pas être dans le futur.',
      nl: 'De datum van uitboeking kan niet in de toekomst liggen.',
      en: 'The day of disposal cannot be in the future.',
    },
  },
});
