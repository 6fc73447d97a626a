import { defineErrors } from '@coopera/kernel';

export const trainingErrors = defineErrors('training', {
  'course-not-found': {
    kind: 'not-found',
    title: { fr: 'Cette formation n’existe pas.', nl: 'Deze opleiding bestaat niet.', en: 'There is no such course.' },
  },
  'course-code-taken': {
    kind: 'conflict',
    title: {
      fr: 'Le code {code} est celui d’une autre formation.',
      nl: 'De code {code} is die van een andere opleiding.',
      en: 'The code {code} is that of another course.',
    },
  },
  'session-not-found': {
    kind: 'not-found',
    title: { fr: 'Cette session n’existe pas.', nl: 'Deze sessie bestaat niet.', en: 'There is no such session.' },
  },
  'session-not-editable': {
    kind: 'conflict',
    title: {
      fr: 'Dans son état actuel, la session ne permet pas cela.',
      nl: 'In haar huidige toestand laat de sessie dit niet toe.',
      en: 'The session, as it stands, does not allow this.',
    },
  },
  'session-not-sound': {
    kind: 'invalid',
    title: {
      fr: 'La capacité couvre au moins le minimum, et les inscriptions se terminent au plus tard le premier jour.',
      nl: 'De capaciteit dekt minstens het minimum, en de inschrijvingen eindigen uiterlijk op de eerste dag.',
      en: 'The capacity is at least the minimum, and sign-ups end on the first day at the latest.',
    },
  },
  'slots-not-valid': {
    kind: 'invalid',
    title: {
      fr: 'Les séances ne peuvent ni se chevaucher ni finir avant de commencer.',
      nl: 'De dagdelen mogen elkaar niet overlappen en niet eindigen voor ze beginnen.',
      en: 'Slots neither overlap nor end before they begin.',
    },
  },
  'capacity-too-small': {
    kind: 'refused',
    title: {
      fr: '{seatsTaken} places sont déjà prises.',
      nl: 'Er zijn al {seatsTaken} plaatsen ingenomen.',
      en: '{seatsTaken} seats are taken already.',
    },
  },
  'session-not-over': {
    kind: 'refused',
    title: {
      fr: 'La session se termine le {endsOn} : elle ne peut pas encore être clôturée.',
      nl: 'De sessie eindigt op {endsOn}: ze kan nog niet worden afgesloten.',
      en: 'The session ends on {endsOn}: it cannot be held yet.',
    },
  },
  'session-not-open': {
    kind: 'refused',
    title: {
      fr: 'Cette session ne prend pas d’inscriptions.',
      nl: 'Deze sessie neemt geen inschrijvingen aan.',
      en: 'This session takes no sign-ups.',
    },
  },
  'sign-up-over': {
    kind: 'refused',
    title: {
      fr: 'Les inscriptions se sont terminées le {signUpUntil}.',
      nl: 'De inschrijvingen eindigden op {signUpUntil}.',
      en: 'Sign-ups ended on {signUpUntil}.',
    },
  },
  'not-a-member': {
    kind: 'refused',
    title: {
      fr: 'Cette page est celle des membres de la coopérative.',
      nl: 'Deze pagina is voor de leden van de coöperatie.',
      en: 'This page is for members of the cooperative.',
    },
  },
  'already-registered': {
    kind: 'conflict',
    title: {
      fr: 'Cette personne est déjà inscrite à cette session.',
      nl: 'Deze persoon is al ingeschreven voor deze sessie.',
      en: 'This person is registered for this session already.',
    },
  },
  'activity-missing': {
    kind: 'invalid',
    title: {
      fr: 'Choisissez l’Activité dont le budget paie la formation.',
      nl: 'Kies de Activiteit waarvan het budget de opleiding betaalt.',
      en: 'Choose the Activité whose budget pays for the training.',
    },
  },
  'not-for-the-public': {
    kind: 'refused',
    title: {
      fr: 'Cette session est réservée aux membres.',
      nl: 'Deze sessie is voorbehouden aan leden.',
      en: 'This session is for members only.',
    },
  },
  'registration-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette inscription n’existe pas.',
      nl: 'Deze inschrijving bestaat niet.',
      en: 'There is no such registration.',
    },
  },
  'registration-over': {
    kind: 'conflict',
    title: {
      fr: 'Cette inscription est déjà annulée, ou la formation a commencé.',
      nl: 'Deze inschrijving is al geannuleerd, of de opleiding is begonnen.',
      en: 'This registration is cancelled already, or the training has begun.',
    },
  },
  'slot-not-found': {
    kind: 'not-found',
    title: { fr: 'Cette séance n’existe pas.', nl: 'Dit dagdeel bestaat niet.', en: 'There is no such slot.' },
  },
  'link-not-valid': {
    kind: 'not-found',
    title: {
      fr: 'Ce lien n’est pas valable.',
      nl: 'Deze link is niet geldig.',
      en: 'This link is not valid.',
    },
  },
  'check-in-closed': {
    kind: 'refused',
    title: {
      fr: 'On se signale présent le {day} entre {from} et {until}.',
      nl: 'U meldt zich aanwezig op {day} tussen {from} en {until}.',
      en: 'Checking in is possible on {day} between {from} and {until}.',
    },
  },
  'not-registered-here': {
    kind: 'refused',
    title: {
      fr: 'Vous n’êtes pas inscrit à cette session. Parlez-en à la personne qui l’anime.',
      nl: 'U bent niet ingeschreven voor deze sessie. Spreek de lesgever erover aan.',
      en: 'You are not registered for this session. Speak to the person who leads it.',
    },
  },
  'certificate-not-ready': {
    kind: 'not-found',
    title: {
      fr: 'Il n’y a pas d’attestation pour cette inscription.',
      nl: 'Er is geen attest voor deze inschrijving.',
      en: 'There is no certificate for this registration.',
    },
  },
  'evaluation-not-open': {
    kind: 'refused',
    title: {
      fr: 'Cette évaluation n’est pas ouverte, ou vous y avez déjà répondu.',
      nl: 'Deze evaluatie staat niet open, of u hebt ze al ingevuld.',
      en: 'This evaluation is not open, or you have answered it already.',
    },
  },
});
