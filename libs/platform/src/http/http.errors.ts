import { defineErrors } from '@coopera/kernel';

export const httpErrors = defineErrors('http', {
  'invalid-request': {
    kind: 'invalid',
    title: {
      fr: 'Certains champs sont à corriger.',
      nl: 'Sommige velden moeten verbeterd worden.',
      en: 'Some fields need correcting.',
    },
  },
  'not-found': {
    kind: 'not-found',
    title: { fr: 'Cette page n’existe pas.', nl: 'Deze pagina bestaat niet.', en: 'There is no such page.' },
  },
  'malformed-id': {
    kind: 'not-found',
    title: { fr: 'Cet élément n’existe pas.', nl: 'Dit element bestaat niet.', en: 'There is no such item.' },
  },
  'key-reused': {
    kind: 'conflict',
    title: {
      fr: 'Cette clé d’idempotence a déjà servi à une autre demande.',
      nl: 'Deze idempotentiesleutel werd al voor een andere aanvraag gebruikt.',
      en: 'This idempotency key has already served another request.',
    },
  },
  'file-missing': {
    kind: 'invalid',
    title: { fr: 'Choisissez un fichier.', nl: 'Kies een bestand.', en: 'Choose a file.' },
  },
  'file-too-large': {
    kind: 'invalid',
    title: {
      fr: 'Le fichier dépasse {megabytes} Mo.',
      nl: 'Het bestand is groter dan {megabytes} MB.',
      en: 'The file is larger than {megabytes} MB.',
    },
  },
  'bad-request': {
    kind: 'invalid',
    title: { fr: 'La demande est mal formée.', nl: 'De aanvraag is ongeldig.', en: 'The request is malformed.' },
  },
  unexpected: {
    kind: 'unavailable',
    title: {
      fr: 'Une erreur inattendue s’est produite. Rien n’a été enregistré.',
      nl: 'Er is een onverwachte fout opgetreden. Er werd niets opgeslagen.',
      en: 'Something unexpected happened. Nothing was saved.',
    },
  },
});
