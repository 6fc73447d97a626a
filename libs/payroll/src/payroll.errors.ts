import { defineErrors } from '@coopera/kernel';

export const payrollErrors = defineErrors('payroll', {
  'pay-run-not-found': {
    kind: 'not-found',
    title: { fr: 'Cette paie n’existe pas.', nl: 'Deze loonronde bestaat niet.', en: 'There is no such pay run.' },
  },
  'payslip-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette fiche de paie n’existe pas.',
      nl: 'Deze loonbrief bestaat niet.',
      en: 'There is no such payslip.',
    },
  },
  'nothing-to-pay': {
    kind: 'refused',
    title: {
      fr: 'Aucun contrat déclaré et terminé au {until} n’attend sa paie.',
      nl: 'Geen enkele aangegeven overeenkomst die op {until} beëindigd is, wacht op loon.',
      en: 'No declared contract that ended by {until} waits for its pay.',
    },
  },
  'until-in-the-future': {
    kind: 'invalid',
    title: {
      fr: 'La paie se fait du travail terminé : choisissez aujourd’hui ou un jour passé.',
      nl: 'Lonen worden berekend op beëindigd werk: kies vandaag of een dag in het verleden.',
      en: 'Pay is made of work that has ended: choose today or a past day.',
    },
  },
  'pay-run-not-computed': {
    kind: 'refused',
    title: {
      fr: 'Toutes les fiches doivent être calculées avant l’approbation : {waiting} en attente, {failed} en échec.',
      nl: 'Alle loonbrieven moeten berekend zijn vóór de goedkeuring: {waiting} wachten nog, {failed} zijn mislukt.',
      en: 'Every payslip must be computed before the approval: {waiting} waiting, {failed} failed.',
    },
  },
  'already-approved': {
    kind: 'conflict',
    title: {
      fr: 'Cette paie est déjà approuvée.',
      nl: 'Deze loonronde is al goedgekeurd.',
      en: 'This pay run is approved already.',
    },
  },
  'nothing-failed': {
    kind: 'conflict',
    title: {
      fr: 'Aucune fiche de cette paie n’est en échec.',
      nl: 'Geen enkele loonbrief van deze ronde is mislukt.',
      en: 'No payslip of this run has failed.',
    },
  },
  'document-not-ready': {
    kind: 'not-found',
    title: {
      fr: 'Le document est en préparation : réessayez dans un instant.',
      nl: 'Het document wordt voorbereid: probeer het zo meteen opnieuw.',
      en: 'The document is being made: try again in a moment.',
    },
  },
});
