import { type ActivityId, defineEvent, type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';

/** A seat or a place on a waiting list, as other systems hear of it: no name, no address. */
export interface RegistrationNews {
  registrationId: string;
  sessionId: string;
  courseCode: string;
  /** Null for someone of the public. */
  memberId: MemberId | null;
  activityId: ActivityId | null;
  price: MoneyJson;
  on: LocalDate;
}

export interface RegistrationCancelled extends RegistrationNews {
  by: 'participant' | 'cooperative';
  refunded: MoneyJson;
}

export interface SessionNews {
  sessionId: string;
  courseCode: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

export const registrationConfirmed = defineEvent<RegistrationNews>('training.registration-confirmed.v1', {
  isPublic: true,
  description: 'A person has a seat in a training session.',
});
export const registrationWaitlisted = defineEvent<RegistrationNews & { position: number }>(
  'training.registration-waitlisted.v1',
  { isPublic: true, description: 'A person is on the waiting list of a training session.' },
);
export const registrationPromoted = defineEvent<RegistrationNews>('training.registration-promoted.v1', {
  isPublic: true,
  description: 'A person of the waiting list got a seat.',
});
export const registrationCancelled = defineEvent<RegistrationCancelled>('training.registration-cancelled.v1', {
  isPublic: true,
  description: 'A registration for a training session was cancelled.',
});
export const sessionOpened = defineEvent<SessionNews>('training.session-opened.v1', {
  isPublic: true,
  description: 'A training session takes sign-ups.',
});
export const sessionCancelled = defineEvent<SessionNews>('training.session-cancelled.v1', {
  isPublic: true,
  description: 'The cooperative cancelled a training session.',
});
export const sessionHeld = defineEvent<SessionNews & { participants: number }>('training.session-held.v1', {
  isPublic: true,
  description: 'A training session took place.',
});
export const seatFreed = defineEvent<{ sessionId: string }>('training.seat-freed.v1', {
  description: 'A seat may go to the next of the waiting list.',
});
export const registrationToRelease = defineEvent<{ registrationId: string }>('training.registration-to-release.v1', {
  description: 'The session of a registration is cancelled.',
});
export const trainerDue = defineEvent<{ trainerId: string }>('training.trainer-due.v1', {
  description: 'A trainer is to be paid for a session that took place.',
});
export const certificateDue = defineEvent<{ registrationId: string }>('training.certificate-due.v1', {
  description: 'A participant attended enough to receive a certificate.',
});
