import { type InvoiceIssued, invoiceIssued } from '@coopera/invoicing/events';
import { type PayslipApproved, payslipApproved } from '@coopera/payroll/events';
import { type ReminderSent, reminderSent } from '@coopera/recovery/events';
import { type RegistrationNews, registrationConfirmed } from '@coopera/training/events';
import type { PotUse } from '../application/note-use.use-case';

/** What an event says that the pot did: a reminder is a service to each Activité whose invoice it claims. */
export function usesOf(type: string, payload: object): PotUse[] {
  if (type === invoiceIssued.type) {
    const { activityId, invoiceId, number, issuedOn } = payload as InvoiceIssued;
    return [{ activityId, kind: 'invoice', sourceId: invoiceId, on: issuedOn, label: number }];
  }
  if (type === payslipApproved.type) {
    const { activityId, payslipId, number, payOn } = payload as PayslipApproved;
    return [{ activityId, kind: 'payslip', sourceId: payslipId, on: payOn, label: number }];
  }
  if (type === reminderSent.type) {
    const { reminderId, sentOn, clientName, invoices } = payload as ReminderSent;
    const byActivity = new Map(invoices.map((invoice) => [invoice.activityId, invoice.number]));
    return [...byActivity].map(([activityId, number]) => ({
      activityId,
      kind: 'reminder',
      sourceId: reminderId,
      on: sentOn,
      label: `${clientName} · ${number}`,
    }));
  }
  if (type === registrationConfirmed.type) {
    const { activityId, registrationId, courseCode, on } = payload as RegistrationNews;
    return activityId ? [{ activityId, kind: 'training-seat', sourceId: registrationId, on, label: courseCode }] : [];
  }
  return [];
}
