import { defineErrors } from '@coopera/kernel';

export const vatErrors = defineErrors('vat', {
  'return-not-found': {
    kind: 'not-found',
    title: { fr: 'Cette déclaration n’existe pas.', nl: 'Deze aangifte bestaat niet.', en: 'There is no such return.' },
  },
  'period-not-over': {
    kind: 'refused',
    title: {
      fr: 'La période {period} n’est pas terminée.',
      nl: 'Periode {period} is niet voorbij.',
      en: 'Period {period} is not over.',
    },
  },
  'return-filed': {
    kind: 'conflict',
    title: {
      fr: 'La déclaration {period} est déposée : une correction demande un motif.',
      nl: 'De aangifte {period} is ingediend: een verbetering vraagt een reden.',
      en: 'The return {period} is filed: a correction needs a reason.',
    },
  },
  'return-not-prepared': {
    kind: 'conflict',
    title: {
      fr: 'Cette version n’attend plus d’approbation.',
      nl: 'Deze versie wacht niet meer op goedkeuring.',
      en: 'This version waits for no approval any more.',
    },
  },
  'same-person': {
    kind: 'refused',
    title: {
      fr: 'Une seconde personne doit approuver : pas celle qui a préparé.',
      nl: 'Een tweede persoon moet goedkeuren: niet wie het voorbereidde.',
      en: 'A second person must approve: not the one who prepared it.',
    },
  },
  'negative-grid': {
    kind: 'refused',
    title: {
      fr: 'La grille {grid} est négative : Intervat la refuserait. Corrigez par une régularisation (61, 62).',
      nl: 'Rooster {grid} is negatief: Intervat zou het weigeren. Verbeter met een regularisatie (61, 62).',
      en: 'Grid {grid} is negative: Intervat would refuse it. Correct it by an adjustment (61, 62).',
    },
  },
  'nothing-to-list': {
    kind: 'refused',
    title: {
      fr: 'Aucune opération à relever pour {period} : il n’y a pas de relevé à déposer.',
      nl: 'Geen handelingen voor {period}: er is geen opgave in te dienen.',
      en: 'Nothing to list for {period}: there is no listing to file.',
    },
  },
});
