import { defineErrors } from '@coopera/kernel';

export const creditErrors = defineErrors('budgets', {
  'credit-decision-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette décision de crédit n’existe pas.',
      nl: 'Deze kredietbeslissing bestaat niet.',
      en: 'There is no such credit decision.',
    },
  },
  'credit-subject-not-found': {
    kind: 'refused',
    title: {
      fr: 'Ce client n’a encore aucune facture qui a fait gagner du budget.',
      nl: 'Deze klant heeft nog geen factuur die budget heeft opgeleverd.',
      en: 'This client has no invoice yet that earned budget.',
    },
  },
  'credit-decided': {
    kind: 'conflict',
    title: {
      fr: 'Cette décision est déjà prise.',
      nl: 'Deze beslissing is al genomen.',
      en: 'This decision is taken already.',
    },
  },
  'credit-four-eyes': {
    kind: 'refused',
    title: {
      fr: 'Une autre personne doit décider : c’est vous qui avez demandé.',
      nl: 'Iemand anders moet beslissen: u hebt het gevraagd.',
      en: 'Someone else must decide: you asked for it.',
    },
  },
  'credit-not-in-force': {
    kind: 'conflict',
    title: {
      fr: 'Cette décision n’est pas en vigueur.',
      nl: 'Deze beslissing is niet van kracht.',
      en: 'This decision is not in force.',
    },
  },
  'overdraft-without-end': {
    kind: 'refused',
    title: {
      fr: 'Un découvert autorisé a une date de fin.',
      nl: 'Een toegestane negatieve stand heeft een einddatum.',
      en: 'An approved overdraft has a last day.',
    },
  },
  'credit-period-backwards': {
    kind: 'refused',
    title: {
      fr: 'La date de fin précède la date de début.',
      nl: 'De einddatum ligt voor de begindatum.',
      en: 'The last day comes before the first.',
    },
  },
});
