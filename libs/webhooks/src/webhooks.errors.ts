import { defineErrors } from '@coopera/kernel';

export const webhooksErrors = defineErrors('webhooks', {
  'url-not-allowed': {
    kind: 'invalid',
    title: {
      fr: 'Donnez une adresse https publique, sans mot de passe.',
      nl: 'Geef een openbaar https-adres op, zonder wachtwoord.',
      en: 'Give a public https address, without a password.',
    },
  },
  'unknown-event-type': {
    kind: 'invalid',
    title: {
      fr: 'L’événement « {type} » n’existe pas ou n’est pas public.',
      nl: 'De gebeurtenis “{type}” bestaat niet of is niet openbaar.',
      en: 'There is no public event "{type}".',
    },
  },
  'unknown-scope': {
    kind: 'invalid',
    title: {
      fr: 'La permission « {scope} » n’existe pas ou ne se donne pas à un système.',
      nl: 'De machtiging “{scope}” bestaat niet of kan niet aan een systeem worden gegeven.',
      en: 'The permission "{scope}" does not exist or is not given to a system.',
    },
  },
  'api-client-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce client d’API n’existe pas.',
      nl: 'Deze API-client bestaat niet.',
      en: 'There is no such API client.',
    },
  },
  'subscription-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cet abonnement n’existe pas.',
      nl: 'Dit abonnement bestaat niet.',
      en: 'There is no such subscription.',
    },
  },
  'delivery-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cet envoi n’existe pas, ou son abonnement est supprimé.',
      nl: 'Deze levering bestaat niet, of het abonnement is verwijderd.',
      en: 'There is no such delivery, or its subscription is deleted.',
    },
  },
});
