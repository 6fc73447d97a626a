import { defineErrors } from '@coopera/kernel';

export const employerCostErrors = defineErrors('payroll', {
  'not-a-quarter': {
    kind: 'invalid',
    title: {
      fr: 'Un trimestre commence le 1er janvier, avril, juillet ou octobre.',
      nl: 'Een kwartaal begint op 1 januari, april, juli of oktober.',
      en: 'A quarter begins on the first of January, April, July or October.',
    },
  },
  'quarter-not-over': {
    kind: 'refused',
    title: {
      fr: 'Ce trimestre n’est pas terminé.',
      nl: 'Dit kwartaal is nog niet voorbij.',
      en: 'This quarter is not over.',
    },
  },
  'quarter-regularised': {
    kind: 'conflict',
    title: {
      fr: 'La déclaration de ce trimestre est déjà encodée.',
      nl: 'De aangifte van dit kwartaal is al ingevoerd.',
      en: 'The return of this quarter has been entered already.',
    },
  },
  'regularisation-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette régularisation n’existe pas.',
      nl: 'Deze regularisatie bestaat niet.',
      en: 'There is no such regularisation.',
    },
  },
  'regularisation-approved': {
    kind: 'conflict',
    title: {
      fr: 'Cette régularisation est déjà approuvée.',
      nl: 'Deze regularisatie is al goedgekeurd.',
      en: 'This regularisation is approved already.',
    },
  },
  'regularisation-by-another': {
    kind: 'refused',
    title: {
      fr: 'Une autre personne doit approuver ce que vous avez encodé.',
      nl: 'Iemand anders moet goedkeuren wat u hebt ingevoerd.',
      en: 'Someone else must approve what you entered.',
    },
  },
  'slips-changed': {
    kind: 'conflict',
    title: {
      fr: 'Des fiches de ce trimestre ont été approuvées entre-temps : reprenez la régularisation et encodez-la à nouveau.',
      nl: 'Intussen zijn loonbrieven van dit kwartaal goedgekeurd: trek de regularisatie in en voer ze opnieuw in.',
      en: 'Payslips of this quarter were approved meanwhile: take the regularisation back and enter it again.',
    },
  },
});
