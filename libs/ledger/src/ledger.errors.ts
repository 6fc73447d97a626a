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
});
