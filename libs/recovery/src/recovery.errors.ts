import { defineErrors } from '@coopera/kernel';

export const recoveryErrors = defineErrors('recovery', {
  'not-a-sending-day': {
    kind: 'refused',
    title: {
      fr: 'Aucun rappel ne part un dimanche ou un jour férié légal.',
      nl: 'Op zondagen en wettelijke feestdagen vertrekken geen herinneringen.',
      en: 'No reminder leaves on a Sunday or a legal holiday.',
    },
  },
  'invoice-copy-missing': {
    kind: 'conflict',
    title: {
      fr: 'La copie de la facture {number} n’est pas encore prête : le rappel attend.',
      nl: 'De kopie van factuur {number} is nog niet klaar: de herinnering wacht.',
      en: 'The copy of invoice {number} is not ready yet: the reminder waits.',
    },
  },
});
