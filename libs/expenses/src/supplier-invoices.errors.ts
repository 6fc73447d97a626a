import { defineErrors } from '@coopera/kernel';

export const supplierInvoiceErrors = defineErrors('expenses', {
  'invoice-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette facture de fournisseur n’existe pas.',
      nl: 'Deze leveranciersfactuur bestaat niet.',
      en: 'There is no such supplier invoice.',
    },
  },
  'invoice-known': {
    kind: 'conflict',
    title: {
      fr: 'La facture {number} de ce fournisseur est déjà encodée.',
      nl: 'Factuur {number} van deze leverancier is al ingevoerd.',
      en: 'Invoice {number} of this supplier is entered already.',
    },
  },
  'invoice-decided': {
    kind: 'conflict',
    title: {
      fr: 'Cette facture a déjà reçu une décision.',
      nl: 'Over deze factuur is al beslist.',
      en: 'This invoice has been decided already.',
    },
  },
  'four-eyes': {
    kind: 'refused',
    title: {
      fr: 'Une autre personne que celle qui a encodé la facture la valide.',
      nl: 'Iemand anders dan wie de factuur invoerde, keurt ze goed.',
      en: 'Someone other than who entered the invoice validates it.',
    },
  },
  'iban-missing': {
    kind: 'invalid',
    title: {
      fr: 'Une facture à payer demande le compte du fournisseur.',
      nl: 'Een te betalen factuur vraagt de rekening van de leverancier.',
      en: 'An invoice to be paid needs the account of the supplier.',
    },
  },
  'due-before-issued': {
    kind: 'invalid',
    title: {
      fr: 'L’échéance suit la date de la facture.',
      nl: 'De vervaldag volgt op de factuurdatum.',
      en: 'The due date follows the date of the invoice.',
    },
  },
});
