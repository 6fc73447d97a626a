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
});
