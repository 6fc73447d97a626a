import { defineErrors } from '@coopera/kernel';

export const invoicingErrors = defineErrors('invoicing', {
  'invoice-not-found': {
    kind: 'not-found',
    title: { fr: 'Cette facture n’existe pas.', nl: 'Deze factuur bestaat niet.', en: 'There is no such invoice.' },
  },
  'client-not-found': {
    kind: 'not-found',
    title: { fr: 'Ce client n’existe pas.', nl: 'Deze klant bestaat niet.', en: 'There is no such client.' },
  },
  'quote-not-found': {
    kind: 'not-found',
    title: { fr: 'Ce devis n’existe pas.', nl: 'Deze offerte bestaat niet.', en: 'There is no such quote.' },
  },
  'invoice-not-editable': {
    kind: 'conflict',
    title: {
      fr: 'La facture {number} est numérotée : elle se corrige par une note de crédit.',
      nl: 'Factuur {number} is genummerd: ze wordt verbeterd met een kredietnota.',
      en: 'Invoice {number} is numbered: it is corrected by a credit note.',
    },
  },
  'invoice-not-waiting': {
    kind: 'conflict',
    title: {
      fr: 'La facture n’attend pas de validation.',
      nl: 'De factuur wacht niet op goedkeuring.',
      en: 'The invoice does not wait for validation.',
    },
  },
  'invoice-not-payable': {
    kind: 'refused',
    title: {
      fr: 'Cette facture ne peut pas recevoir de paiement.',
      nl: 'Deze factuur kan geen betaling ontvangen.',
      en: 'This invoice cannot take a payment.',
    },
  },
  'no-lines': {
    kind: 'invalid',
    title: { fr: 'Ajoutez au moins une ligne.', nl: 'Voeg minstens één lijn toe.', en: 'Add at least one line.' },
  },
  'nothing-to-invoice': {
    kind: 'invalid',
    title: {
      fr: 'Le total d’une facture doit être positif.',
      nl: 'Het totaal van een factuur moet positief zijn.',
      en: 'The total of an invoice must be positive.',
    },
  },
  'term-too-long': {
    kind: 'refused',
    title: {
      fr: 'Le délai de paiement ne peut pas dépasser {maximum} jours entre entreprises (loi du 2 août 2002).',
      nl: 'De betalingstermijn mag niet langer zijn dan {maximum} dagen tussen ondernemingen (wet van 2 augustus 2002).',
      en: 'The payment term cannot exceed {maximum} days between businesses (law of 2 August 2002).',
    },
  },
  'credit-exceeds-invoice': {
    kind: 'refused',
    title: {
      fr: 'La note de crédit ({amount}) dépasse ce qui reste de la facture ({left}).',
      nl: 'De kredietnota ({amount}) overschrijdt wat van de factuur overblijft ({left}).',
      en: 'The credit note ({amount}) exceeds what is left of the invoice ({left}).',
    },
  },
  'quote-not-accepted': {
    kind: 'refused',
    title: {
      fr: 'Seul un devis accepté par le client devient une facture.',
      nl: 'Alleen een door de klant aanvaarde offerte wordt een factuur.',
      en: 'Only a quote that the client accepted becomes an invoice.',
    },
  },
  'quote-decided': {
    kind: 'conflict',
    title: {
      fr: 'Ce devis a déjà reçu une réponse.',
      nl: 'Deze offerte kreeg al een antwoord.',
      en: 'This quote has been answered already.',
    },
  },
  'document-not-ready': {
    kind: 'not-found',
    title: {
      fr: 'Le document est en préparation. Réessayez dans un instant.',
      nl: 'Het document wordt voorbereid. Probeer het zo meteen opnieuw.',
      en: 'The document is being made. Try again in a moment.',
    },
  },
  'einvoice-refused': {
    kind: 'refused',
    title: {
      fr: 'La facture électronique ne serait pas valable ({rule}) : {sentence}',
      nl: 'De elektronische factuur zou niet geldig zijn ({rule}): {sentence}',
      en: 'The electronic invoice would not be valid ({rule}): {sentence}',
    },
  },
  'write-off-waiting': {
    kind: 'conflict',
    title: {
      fr: 'Cette facture est déjà proposée comme perdue.',
      nl: 'Deze factuur is al als verloren voorgesteld.',
      en: 'This invoice is proposed as lost already.',
    },
  },
  'write-off-decided': {
    kind: 'conflict',
    title: {
      fr: 'Aucune proposition n’attend pour cette facture.',
      nl: 'Er wacht geen voorstel voor deze factuur.',
      en: 'No proposal waits for this invoice.',
    },
  },
  'write-off-four-eyes': {
    kind: 'refused',
    title: {
      fr: 'Une autre personne doit confirmer : c’est vous qui avez proposé.',
      nl: 'Iemand anders moet bevestigen: u hebt het voorgesteld.',
      en: 'Someone else must confirm: you proposed it.',
    },
  },
});
