import { defineErrors } from '@coopera/kernel';

/** Refusals about a campaign, its envelope and its committee. */
export const campaignErrors = defineErrors('solidarity', {
  'campaign-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette campagne d’aide n’existe pas.',
      nl: 'Deze steuncampagne bestaat niet.',
      en: 'There is no such aid campaign.',
    },
  },
  'campaign-not-draft': {
    kind: 'conflict',
    title: {
      fr: 'Cette campagne a déjà été ouverte : elle ne change plus.',
      nl: 'Deze campagne werd al geopend: ze wijzigt niet meer.',
      en: 'This campaign has been opened already: it does not change any more.',
    },
  },
  'campaign-not-open': {
    kind: 'conflict',
    title: {
      fr: 'Cette campagne n’est pas ouverte.',
      nl: 'Deze campagne is niet open.',
      en: 'This campaign is not open.',
    },
  },
  'campaign-not-closed': {
    kind: 'conflict',
    title: {
      fr: 'Fermez d’abord la campagne.',
      nl: 'Sluit de campagne eerst.',
      en: 'Close the campaign first.',
    },
  },
  'applications-closed': {
    kind: 'refused',
    title: {
      fr: 'Les demandes se déposent du {from} au {until}.',
      nl: 'Aanvragen worden ingediend van {from} tot {until}.',
      en: 'Applications are taken from {from} to {until}.',
    },
  },
  'decisions-closed': {
    kind: 'refused',
    title: {
      fr: 'Le comité décidait jusqu’au {until}.',
      nl: 'Het comité besliste tot {until}.',
      en: 'The committee decided until {until}.',
    },
  },
  'dates-out-of-order': {
    kind: 'invalid',
    title: {
      fr: 'Les dates de la campagne doivent se suivre.',
      nl: 'De data van de campagne moeten op elkaar volgen.',
      en: 'The dates of the campaign must follow one another.',
    },
  },
  'envelope-empty': {
    kind: 'invalid',
    title: {
      fr: 'L’enveloppe et le montant d’aide doivent être positifs, et une aide tenir dans l’enveloppe.',
      nl: 'De enveloppe en het steunbedrag moeten positief zijn, en een steun moet in de enveloppe passen.',
      en: 'The envelope and the amount of aid must be positive, and one aid must fit in the envelope.',
    },
  },
  'four-eyes': {
    kind: 'refused',
    title: {
      fr: 'Une autre personne que celle qui l’a préparée ouvre la campagne.',
      nl: 'Een andere persoon dan wie ze voorbereidde opent de campagne.',
      en: 'Somebody else than who prepared it opens the campaign.',
    },
  },
  'committee-too-small': {
    kind: 'refused',
    title: {
      fr: 'Le comité compte {seats} membres : il en faut au moins {quorum}.',
      nl: 'Het comité telt {seats} leden: er zijn er minstens {quorum} nodig.',
      en: 'The committee has {seats} members: it takes at least {quorum}.',
    },
  },
  'campaign-has-open-cases': {
    kind: 'refused',
    title: {
      fr: 'Il reste {count} demandes à décider ou qui peuvent encore faire l’objet d’un recours.',
      nl: 'Er zijn nog {count} aanvragen te beslissen of waartegen nog beroep mogelijk is.',
      en: '{count} applications are still to be decided or may still be appealed.',
    },
  },
  'envelope-exceeded': {
    kind: 'refused',
    title: {
      fr: 'L’enveloppe n’y suffit plus : il reste {left} EUR pour une aide de {amount} EUR.',
      nl: 'De enveloppe volstaat niet meer: er blijft {left} EUR voor een steun van {amount} EUR.',
      en: 'The envelope is not enough any more: {left} EUR is left for an aid of {amount} EUR.',
    },
  },
  'seat-taken': {
    kind: 'conflict',
    title: {
      fr: 'Cette personne siège déjà au comité à ces dates.',
      nl: 'Deze persoon zetelt op die data al in het comité.',
      en: 'This person sits on the committee at those dates already.',
    },
  },
  'seat-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce mandat n’existe pas.',
      nl: 'Dit mandaat bestaat niet.',
      en: 'There is no such mandate.',
    },
  },
  'person-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette personne n’a pas d’accès à Coopéra.',
      nl: 'Deze persoon heeft geen toegang tot Coopéra.',
      en: 'This person has no access to Coopéra.',
    },
  },
});
