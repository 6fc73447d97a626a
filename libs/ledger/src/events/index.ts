import { defineEvent, type LocalDate } from '@coopera/kernel';

export interface BooksBroken {
  checkedOn: LocalDate;
  checks: { name: string; findings: number }[];
}

export const booksBroken = defineEvent<BooksBroken>('ledger.books-broken.v1', {
  description: 'The nightly checks found something in the books that can never be right.',
});
