import { defineErrors } from '@coopera/kernel';

export const memberErrors = defineErrors('members', {
  'member-not-found': {
    kind: 'not-found',
    title: { fr: 'Ce membre n’existe pas.', nl: 'Dit lid bestaat niet.', en: 'There is no such member.' },
  },
  'email-taken': {
    kind: 'conflict',
    title: {
      fr: 'Cette adresse e-mail est déjà utilisée.',
      nl: 'Dit e-mailadres is al in gebruik.',
      en: 'This e-mail address is already in use.',
    },
  },
  'already-decided': {
    kind: 'conflict',
    title: {
      fr: 'La demande a déjà reçu une décision.',
      nl: 'Over deze aanvraag is al beslist.',
      en: 'The request has already been decided.',
    },
  },
  'adviser-not-found': {
    kind: 'not-found',
    title: { fr: 'Ce conseiller n’existe pas.', nl: 'Deze adviseur bestaat niet.', en: 'There is no such adviser.' },
  },
  'file-incomplete': {
    kind: 'refused',
    title: {
      fr: 'Il manque au dossier : {missing}.',
      nl: 'In het dossier ontbreekt: {missing}.',
      en: 'The file lacks: {missing}.',
    },
  },
  'share-missing': {
    kind: 'refused',
    title: {
      fr: 'Aucune part ne couvre {year} : prenez votre part de l’année (page « Parts ») avant de commencer quelque chose de neuf. Ce que vous avez gagné reste à vous.',
      nl: 'Geen aandeel dekt {year}: neem uw aandeel van het jaar (pagina “Aandelen”) voor u iets nieuws begint. Wat u verdiende, blijft van u.',
      en: 'No share covers {year}: take your share of the year (page “Shares”) before you begin something new. What you earned stays yours.',
    },
  },
});
