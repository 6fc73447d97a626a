import { defineErrors } from '@coopera/kernel';

/** Refusals of banking. Those of the reader carry `line` (null where no line is at fault), `reason` and `reasonCode`. */
export const bankingErrors = defineErrors('banking', {
  'unreadable-statement': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier bancaire ne peut pas être lu (ligne {line}) : {reason}',
      nl: 'Dit bankbestand kan niet worden gelezen (regel {line}): {reason}',
      en: 'This bank file cannot be read (line {line}): {reason}',
    },
  },
  'amount-finer-than-cent': {
    kind: 'invalid',
    title: {
      fr: 'Le montant {amount} {currency} est plus précis que le centime',
      nl: 'Het bedrag {amount} {currency} is preciezer dan een cent',
      en: 'The amount {amount} {currency} is more precise than a cent',
    },
  },
  'invalid-payment': {
    kind: 'invalid',
    title: {
      fr: 'Ce paiement ne peut pas être envoyé à la banque : {reason}',
      nl: 'Deze betaling kan niet naar de bank worden gestuurd: {reason}',
      en: 'This payment cannot be sent to the bank: {reason}',
    },
  },
  'invalid-payment-qr': {
    kind: 'invalid',
    title: {
      fr: 'Ce code QR de paiement ne peut pas être fait : {reason}',
      nl: 'Deze betaal-QR-code kan niet worden gemaakt: {reason}',
      en: 'This payment QR code cannot be made: {reason}',
    },
  },
});
