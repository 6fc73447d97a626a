import { type ClientId, type Language, Money } from '@coopera/kernel';
import type { LateInvoice } from './late-invoice';

export type Channel = 'e-mail' | 'post';

/** All that one client is reminded of, in one letter. */
export interface ReminderLetter {
  clientId: ClientId;
  clientName: string;
  clientKind: LateInvoice['clientKind'];
  language: Language;
  channel: Channel;
  email: string | null;
  invoices: LateInvoice[];
  total: Money;
}

/** One letter a client, in the order in which the clients come; what nothing is due of is left out. */
export function lettersOf(invoices: readonly LateInvoice[]): ReminderLetter[] {
  const byClient = new Map<ClientId, LateInvoice[]>();
  for (const invoice of invoices.filter((one) => one.outstanding.isPositive())) {
    const known = byClient.get(invoice.clientId);
    if (known) known.push(invoice);
    else byClient.set(invoice.clientId, [invoice]);
  }
  return [...byClient.values()].map(letterOf);
}

function letterOf(invoices: LateInvoice[]): ReminderLetter {
  const [{ clientId, clientName, clientKind, clientEmail, language }] = invoices as [LateInvoice];
  return {
    clientId,
    clientName,
    clientKind,
    language,
    channel: clientEmail ? 'e-mail' : 'post',
    email: clientEmail,
    invoices,
    total: Money.sum(invoices.map((invoice) => invoice.outstanding)),
  };
}
