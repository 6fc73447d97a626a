import type { Language } from '@coopera/kernel';
import { Offices } from '@coopera/members';
import { Injectable } from '@nestjs/common';
import { type Course, titleIn } from '../domain/course';
import type { SessionSlot } from '../domain/session-slot';
import type { SessionState } from '../domain/training-session';
import { CourseRepository } from '../persistence/course.repository';
import { SessionRepository } from '../persistence/session.repository';

/** A session with its course, its hours and its place: what mails, calendars and papers tell. */
export interface SessionCard {
  session: Readonly<SessionState>;
  course: Course;
  slots: SessionSlot[];
  city: string | null;
}

@Injectable()
export class SessionCards {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly courses: CourseRepository,
    private readonly offices: Offices,
  ) {}

  /** Fails with: training.session-not-found */
  async of(sessionId: string): Promise<SessionCard> {
    const { data } = await this.sessions.get(sessionId);
    const course = await this.courses.get(data.courseId);
    const slots = (await this.sessions.slotsOf([sessionId])).get(sessionId) ?? [];
    const city = data.officeId ? ((await this.offices.cities()).get(data.officeId) ?? null) : null;
    return { session: data, course, slots, city };
  }
}

export const titleOf = ({ course }: SessionCard, language: Language): string => titleIn(course, language);

const online = { fr: 'En ligne', nl: 'Online', en: 'Online' };

/** "Bruxelles, salle Horta", or "online". */
export const placeOf = ({ session, city }: SessionCard, language: Language): string =>
  [city ?? online[language], session.room].filter(Boolean).join(', ');

const slashed = (day: string): string => day.split('-').reverse().join('/');

/** "03/12/2026, 09:30 – 12:30", one line a slot. */
export const hoursOf = ({ slots }: SessionCard): string =>
  slots.map(({ day, from, until }) => `${slashed(day)}, ${from} – ${until}`).join('\n');
