import { defineErrors } from '@coopera/kernel';

export const ledgerErrors = defineErrors('ledger', {
  'entry-not-balanced': {
    kind: 'refused',
    title: {
      fr: 'L’écriture n’est pas équilibrée : il reste {difference}.',
      nl: 'De boeking is niet in evenwicht: er blijft {difference} over.',
      en: 'The entry does not balance: {difference} is left.',
    },
  },
  'period-closed': {
    kind: 'refused',
    title: {
      fr: 'La période du {date} est clôturée.',
      nl: 'De periode van {date} is afgesloten.',
      en: 'The period of {date} is closed.',
    },
  },
  'month-not-over': {
    kind: 'refused',
    title: {
      fr: 'Ce mois n’est pas terminé.',
      nl: 'Deze maand is niet voorbij.',
      en: 'This month is not over.',
    },
  },
  'month-blocked': {
    kind: 'refused',
    title: {
      fr: 'Ce mois ne peut pas être clôturé : voyez la liste des contrôles ({checks}).',
      nl: 'Deze maand kan niet worden afgesloten: zie de lijst van controles ({checks}).',
      en: 'This month cannot be closed: see the list of checks ({checks}).',
    },
  },
  'entry-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette écriture n’existe pas.',
      nl: 'Deze boeking bestaat niet.',
      en: 'There is no such entry.',
    },
  },
  'entry-empty': {
    kind: 'refused',
    title: {
      fr: 'L’écriture n’a pas de montant.',
      nl: 'De boeking heeft geen bedrag.',
      en: 'The entry has no amount.',
    },
  },
  'account-unknown': {
    kind: 'refused',
    title: {
      fr: 'Le compte {account} n’est pas au plan comptable.',
      nl: 'Rekening {account} staat niet in het rekeningstelsel.',
      en: 'Account {account} is not in the chart of accounts.',
    },
  },
  'entry-not-reversible': {
    kind: 'refused',
    title: {
      fr: 'Cette écriture vient d’un document : corrigez le document (note de crédit, correction de paie).',
      nl: 'Deze boeking komt van een document: verbeter het document (creditnota, looncorrectie).',
      en: 'This entry comes from a document: correct the document (credit note, correction of pay).',
    },
  },
  'entry-reversed': {
    kind: 'conflict',
    title: {
      fr: 'Cette écriture est déjà extournée, ou son extourne attend une seconde personne.',
      nl: 'Deze boeking is al tegengeboekt, of de tegenboeking wacht op een tweede persoon.',
      en: 'This entry is reversed already, or its reversal waits for a second person.',
    },
  },
  'reversal-before-entry': {
    kind: 'refused',
    title: {
      fr: 'L’extourne ne peut pas précéder l’écriture.',
      nl: 'De tegenboeking kan niet vóór de boeking vallen.',
      en: 'The reversal cannot come before the entry.',
    },
  },
  'entry-not-waiting': {
    kind: 'conflict',
    title: {
      fr: 'Cette écriture n’attend plus personne.',
      nl: 'Deze boeking wacht op niemand meer.',
      en: 'This entry waits for nobody any more.',
    },
  },
  'same-person': {
    kind: 'refused',
    title: {
      fr: 'Une seconde personne doit approuver : pas celle qui a préparé.',
      nl: 'Een tweede persoon moet goedkeuren: niet wie het voorbereidde.',
      en: 'A second person must approve: not the one who prepared it.',
    },
  },
  'span-not-over': {
    kind: 'refused',
    title: {
      fr: 'La période {period} n’est pas terminée.',
      nl: 'Periode {period} is niet voorbij.',
      en: 'Period {period} is not over.',
    },
  },
  'span-blocked': {
    kind: 'refused',
    title: {
      fr: 'La période {period} ne peut pas être clôturée. À clôturer d’abord : {blocking}.',
      nl: 'Periode {period} kan niet worden afgesloten. Eerst af te sluiten: {blocking}.',
      en: 'Period {period} cannot be closed. To be closed first: {blocking}.',
    },
  },
  'month-not-last-closed': {
    kind: 'refused',
    title: {
      fr: 'Seul le dernier mois clôturé peut être rouvert : {last}.',
      nl: 'Alleen de laatst afgesloten maand kan heropend worden: {last}.',
      en: 'Only the last closed month can be opened again: {last}.',
    },
  },
  'quarter-closed': {
    kind: 'refused',
    title: {
      fr: 'Le trimestre ou l’année de {month} est clôturé : ce mois ne peut plus être rouvert.',
      nl: 'Het kwartaal of jaar van {month} is afgesloten: deze maand kan niet meer heropend worden.',
      en: 'The quarter or year of {month} is closed: this month cannot be opened again.',
    },
  },
  'reopening-waits': {
    kind: 'conflict',
    title: {
      fr: 'La réouverture de {month} attend déjà une seconde personne.',
      nl: 'De heropening van {month} wacht al op een tweede persoon.',
      en: 'Opening {month} again waits for a second person already.',
    },
  },
  'reopening-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette demande de réouverture n’existe pas, ou elle est décidée.',
      nl: 'Deze vraag tot heropening bestaat niet, of is beslist.',
      en: 'There is no such request, or it is decided.',
    },
  },
  'period-reversed': {
    kind: 'invalid',
    title: {
      fr: 'Le premier jour suit le dernier.',
      nl: 'De eerste dag valt na de laatste.',
      en: 'The first day comes after the last.',
    },
  },
});
