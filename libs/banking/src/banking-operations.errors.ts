import { defineErrors } from '@coopera/kernel';

/** Refusals of what people and modules do with the bank's money; those of reading and writing files stand apart. */
export const bankingOperationErrors = defineErrors('banking', {
  'statement-not-found': {
    kind: 'not-found',
    title: { fr: 'Cet extrait n’existe pas.', nl: 'Dit uittreksel bestaat niet.', en: 'There is no such statement.' },
  },
  'statement-not-waiting': {
    kind: 'conflict',
    title: {
      fr: 'Cet extrait est déjà comptabilisé.',
      nl: 'Dit uittreksel is al geboekt.',
      en: 'This statement is posted already.',
    },
  },
  'receipt-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cet encaissement n’existe pas.',
      nl: 'Deze ontvangst bestaat niet.',
      en: 'There is no such receipt.',
    },
  },
  'allocation-too-large': {
    kind: 'refused',
    title: {
      fr: 'Le montant affecté ({amount}) dépasse ce qui est disponible ({left}).',
      nl: 'Het toegewezen bedrag ({amount}) is groter dan wat beschikbaar is ({left}).',
      en: 'The amount allocated ({amount}) is more than what is available ({left}).',
    },
  },
  'nothing-to-pay': {
    kind: 'refused',
    title: { fr: 'Aucun paiement n’attend.', nl: 'Er wacht geen betaling.', en: 'No payment is waiting.' },
  },
  'payment-file-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce fichier de paiement n’existe pas.',
      nl: 'Dit betaalbestand bestaat niet.',
      en: 'There is no such payment file.',
    },
  },
  'payment-file-not-prepared': {
    kind: 'conflict',
    title: {
      fr: 'Ce fichier de paiement n’attend plus d’approbation.',
      nl: 'Dit betaalbestand wacht niet meer op goedkeuring.',
      en: 'This payment file no longer waits for approval.',
    },
  },
  'payment-file-not-approved': {
    kind: 'refused',
    title: {
      fr: 'Une seconde personne doit d’abord approuver ce fichier.',
      nl: 'Een tweede persoon moet dit bestand eerst goedkeuren.',
      en: 'A second person must approve this file first.',
    },
  },
  'four-eyes': {
    kind: 'forbidden',
    title: {
      fr: 'Celui qui a préparé le fichier ne peut pas l’approuver.',
      nl: 'Wie het bestand heeft voorbereid, mag het niet goedkeuren.',
      en: 'The person who prepared the file cannot approve it.',
    },
  },
});
