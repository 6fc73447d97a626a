import { defineErrors } from '@coopera/kernel';

/** Refusals about a request for aid, from the draft to the appeal. */
export const solidarityErrors = defineErrors('solidarity', {
  'not-a-member': {
    kind: 'refused',
    title: {
      fr: 'Seul un membre de la coopérative peut demander une aide.',
      nl: 'Alleen een lid van de coöperatie kan steun vragen.',
      en: 'Only a member of the cooperative can ask for aid.',
    },
  },
  'application-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette demande d’aide n’existe pas.',
      nl: 'Deze steunaanvraag bestaat niet.',
      en: 'There is no such request for aid.',
    },
  },
  'wrong-state': {
    kind: 'conflict',
    title: {
      fr: 'La demande n’est pas à cette étape : elle a peut-être changé entre-temps.',
      nl: 'De aanvraag is niet in deze stap: misschien is ze intussen gewijzigd.',
      en: 'The application is not at this step: it may have changed meanwhile.',
    },
  },
  'reason-missing': {
    kind: 'invalid',
    title: {
      fr: 'Expliquez ce qui vous arrive avant d’envoyer la demande.',
      nl: 'Leg uit wat u overkomt voor u de aanvraag verstuurt.',
      en: 'Explain what happens to you before you send the application.',
    },
  },
  'account-missing': {
    kind: 'invalid',
    title: {
      fr: 'Aucun compte n’est connu : indiquez un IBAN.',
      nl: 'Er is geen rekening bekend: geef een IBAN op.',
      en: 'No account is known: give an IBAN.',
    },
  },
  'evidence-not-accepted': {
    kind: 'invalid',
    title: {
      fr: 'Ce fichier n’est ni un PDF, ni une image (JPEG, PNG, WebP, HEIC).',
      nl: 'Dit bestand is geen PDF en geen afbeelding (JPEG, PNG, WebP, HEIC).',
      en: 'This file is neither a PDF nor a picture (JPEG, PNG, WebP, HEIC).',
    },
  },
  'too-many-files': {
    kind: 'refused',
    title: {
      fr: 'Une demande porte au plus {maximum} pièces.',
      nl: 'Een aanvraag telt hoogstens {maximum} stukken.',
      en: 'An application carries {maximum} papers at most.',
    },
  },
  'evidence-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette pièce n’existe pas ou n’est plus conservée.',
      nl: 'Dit stuk bestaat niet of wordt niet meer bewaard.',
      en: 'There is no such paper, or it is not kept any more.',
    },
  },
  recused: {
    kind: 'forbidden',
    title: {
      fr: 'Un lien avec le demandeur vous écarte de ce dossier.',
      nl: 'Een band met de aanvrager houdt u buiten dit dossier.',
      en: 'A link with the applicant sets you aside from this case.',
    },
  },
  'not-on-committee': {
    kind: 'forbidden',
    title: {
      fr: 'Vous ne siégez pas au comité pour ce dossier.',
      nl: 'U zetelt niet in het comité voor dit dossier.',
      en: 'You do not sit on the committee for this case.',
    },
  },
  'not-your-round': {
    kind: 'forbidden',
    title: {
      fr: 'Un recours est décidé par d’autres membres que la première décision.',
      nl: 'Een beroep wordt beslist door andere leden dan de eerste beslissing.',
      en: 'An appeal is decided by other members than the first decision.',
    },
  },
  'above-ceiling': {
    kind: 'invalid',
    title: {
      fr: 'Une aide de cette campagne ne dépasse pas {ceiling} EUR.',
      nl: 'Een steun van deze campagne bedraagt hoogstens {ceiling} EUR.',
      en: 'An aid of this campaign is {ceiling} EUR at most.',
    },
  },
  'vote-not-finished': {
    kind: 'refused',
    title: {
      fr: 'Le vote n’est pas terminé : {cast} voix sur {eligible}, quorum de {quorum}.',
      nl: 'De stemming is niet afgelopen: {cast} stemmen op {eligible}, quorum van {quorum}.',
      en: 'The vote is not finished: {cast} votes of {eligible}, a quorum of {quorum}.',
    },
  },
  'appeal-too-late': {
    kind: 'refused',
    title: {
      fr: 'Le recours était possible jusqu’au {until}.',
      nl: 'Beroep was mogelijk tot {until}.',
      en: 'An appeal was possible until {until}.',
    },
  },
  'appeal-used': {
    kind: 'refused',
    title: {
      fr: 'Un recours a déjà été décidé : il n’y en a qu’un.',
      nl: 'Er werd al over een beroep beslist: er is er maar één.',
      en: 'An appeal has been decided already: there is only one.',
    },
  },
  'document-not-ready': {
    kind: 'not-found',
    title: {
      fr: 'La lettre est encore en préparation.',
      nl: 'De brief wordt nog gemaakt.',
      en: 'The letter is still being made.',
    },
  },
});
