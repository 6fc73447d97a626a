import {
  type ActivityId,
  type ClientId,
  defineEvent,
  type InvoiceId,
  type LocalDate,
  type MoneyJson,
} from '@coopera/kernel';

/** A client whose invoices are late: his letter is made by a delivery of its own, so that a crash resumes there. */
export interface ReminderDue {
  clientId: ClientId;
  invoiceIds: InvoiceId[];
}

export const reminderDue = defineEvent<ReminderDue>('recovery.reminder-due.v1', {
  description: 'A client is to be reminded of his late invoices.',
});

export interface ReminderSent {
  reminderId: string;
  clientId: ClientId;
  clientName: string;
  /** 1: the first reminder, free of any cost. */
  level: number;
  channel: 'e-mail' | 'post';
  sentOn: LocalDate;
  /** The last day the client has before anything may be added. */
  waitUntil: LocalDate;
  total: MoneyJson;
  invoices: { invoiceId: InvoiceId; number: string; activityId: ActivityId; outstanding: MoneyJson }[];
}

export const reminderSent = defineEvent<ReminderSent>('recovery.reminder-sent.v1', {
  isPublic: true,
  description: 'A client was reminded of late invoices.',
});
