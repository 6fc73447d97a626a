import { type InvoiceIssued, invoiceIssued } from '@coopera/invoicing/events';
import type { AnnouncedEvent } from '@coopera/kernel';
import { type PayslipApproved, payslipApproved } from '@coopera/payroll/events';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { type ReminderSent, reminderSent } from '@coopera/recovery/events';
import { type RegistrationCancelled, registrationCancelled, registrationConfirmed } from '@coopera/training/events';
import { NoteUse } from '../application/note-use.use-case';
import { usesOf } from './uses-of';

@Subscriber({
  name: 'note-services-of-the-pot',
  to: [invoiceIssued, payslipApproved, reminderSent, registrationConfirmed, registrationCancelled],
})
export class NoteServicesOfThePot implements HandlesEvents {
  constructor(private readonly noteUse: NoteUse) {}

  async handle({
    type,
    payload,
  }: AnnouncedEvent<InvoiceIssued | PayslipApproved | ReminderSent | RegistrationCancelled>): Promise<void> {
    if (type === registrationCancelled.type)
      await this.noteUse.remove({
        kind: 'training-seat',
        sourceId: (payload as RegistrationCancelled).registrationId,
      });
    else await this.noteUse.add(usesOf(type, payload));
  }
}
