import { defineErrors } from '@coopera/kernel';

export const payEngineErrors = defineErrors('pay-engine', {
  'invalid-input': {
    kind: 'invalid',
    title: {
      fr: 'Le calcul de paie ne peut pas se faire : {reason}.',
      nl: 'De loonberekening kan niet: {reason}.',
      en: 'The pay cannot be computed: {reason}.',
    },
  },
  'budget-too-small': {
    kind: 'refused',
    title: {
      fr: 'Le budget de {budget} EUR ne couvre aucun salaire brut.',
      nl: 'Het budget van {budget} EUR dekt geen enkel brutoloon.',
      en: 'The budget of {budget} EUR covers no gross pay.',
    },
  },
  'net-out-of-reach': {
    kind: 'refused',
    title: {
      fr: 'Aucun salaire brut jusqu’à {limit} EUR ne donne {net} EUR net.',
      nl: 'Geen enkel brutoloon tot {limit} EUR geeft {net} EUR netto.',
      en: 'No gross pay up to {limit} EUR gives {net} EUR net.',
    },
  },
});
