import type { InvoiceStateCountDto } from '@coopera/api-client';
import { type Money, sumMoney } from '@coopera/i18n';

const waiting = new Set<InvoiceStateCountDto['state']>(['issued', 'sent', 'partly-paid', 'overdue']);

/** What clients still owe, VAT included. */
export const toReceiveOf = (states: readonly InvoiceStateCountDto[]): Money =>
  sumMoney(states.filter(({ state }) => waiting.has(state)).map(({ outstanding }) => outstanding));
