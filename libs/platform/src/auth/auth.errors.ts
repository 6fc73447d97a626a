import { defineErrors } from '@coopera/kernel';

export const authErrors = defineErrors('auth', {
  'not-signed-in': {
    kind: 'unauthenticated',
    title: { fr: 'Connectez-vous pour continuer.', nl: 'Meld u aan om verder te gaan.', en: 'Sign in to continue.' },
  },
  'wrong-credentials': {
    kind: 'unauthenticated',
    title: {
      fr: 'L’adresse ou le mot de passe n’est pas correct.',
      nl: 'Het e-mailadres of het wachtwoord is niet juist.',
      en: 'The e-mail address or the password is not right.',
    },
  },
  'too-many-attempts': {
    kind: 'too-many',
    title: {
      fr: 'Trop d’essais. Réessayez dans {minutes} minutes.',
      nl: 'Te veel pogingen. Probeer opnieuw over {minutes} minuten.',
      en: 'Too many attempts. Try again in {minutes} minutes.',
    },
  },
  'invitation-not-valid': {
    kind: 'refused',
    title: {
      fr: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre à votre conseiller.',
      nl: 'Deze link werd al gebruikt of is niet meer geldig. Vraag uw adviseur een nieuwe.',
      en: 'This link was used already or is no longer valid. Ask your adviser for another.',
    },
  },
  'not-allowed': {
    kind: 'forbidden',
    title: {
      fr: 'Vous n’avez pas le droit de faire cela.',
      nl: 'U hebt hiervoor geen toestemming.',
      en: 'You are not allowed to do this.',
    },
  },
});
