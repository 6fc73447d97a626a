import type { LocalDate } from '@coopera/kernel';
import type { RegistrationNews, SessionNews } from '../events';
import type { Registration } from '../persistence/registration.repository';
import type { SessionCard } from './session-cards';

export const newsOf = (
  one: Pick<Registration, 'id' | 'sessionId' | 'memberId' | 'activityId' | 'price'>,
  { course }: SessionCard,
  on: LocalDate,
): RegistrationNews => ({
  registrationId: one.id,
  sessionId: one.sessionId,
  courseCode: course.code,
  memberId: one.memberId,
  activityId: one.activityId,
  price: one.price.toJSON(),
  on,
});

export const sessionNews = ({ session, course }: SessionCard): SessionNews => ({
  sessionId: session.id,
  courseCode: course.code,
  startsOn: session.startsOn,
  endsOn: session.endsOn,
});
