import type { Language, MemberId } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Clock, Database, Settings } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type CalendarEvent, calendarOf } from '../formats/ical';
import { RegistrationRepository } from '../persistence/registration.repository';
import { trainingErrors } from '../training.errors';
import { placeOf, type SessionCard, SessionCards, titleOf } from './session-cards';
import { SignedLinks } from './signed-links';

/** Calendars of RFC 5545: the file of one session, and the personal feed that a phone reads again and again. */
@Injectable()
export class CalendarsQuery {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly members: Members,
    private readonly links: SignedLinks,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The session of a registration. Fails with: training.registration-not-found */
  async ofRegistration(registrationId: string, owner: MemberId | null): Promise<string> {
    const { sessionId, language } = await this.registrations.get(registrationId, owner);
    const card = await this.cards.of(sessionId);
    return calendarOf(titleOf(card, language), this.eventsOf(card, language), this.clock.now());
  }

  /** Every session that a member has a seat in. Fails with: training.link-not-valid, also once the address was renewed */
  async feed(token: string): Promise<string> {
    const { id, version } = this.links.read('feed', token);
    const current = await this.database.first('SELECT 1 FROM training.feed WHERE member_id = $1 AND version = $2', [
      id,
      version,
    ]);
    if (!current) throw trainingErrors.fail('link-not-valid');
    const { language } = await this.members.card(id as MemberId);
    const seats = await this.database.query<{ id: string }>(
      `SELECT session_id AS id FROM training.registration WHERE member_id = $1 AND status = 'registered'
       ORDER BY registered_at DESC LIMIT 100`,
      [id],
    );
    const events: CalendarEvent[] = [];
    for (const seat of seats) events.push(...this.eventsOf(await this.cards.of(seat.id), language));
    return calendarOf(names[language], events, this.clock.now());
  }

  private eventsOf(card: SessionCard, language: Language): CalendarEvent[] {
    const { session, slots } = card;
    const url = `${this.settings.get('PUBLIC_URL')}/formations/${session.id}`;
    return slots.map(({ id, day, from, until }) => ({
      uid: `${id}@coopera.example`,
      day,
      from,
      until,
      title: titleOf(card, language),
      place: placeOf(card, language),
      description: session.onlineUrl ?? '',
      url,
      isCancelled: session.status === 'cancelled',
    }));
  }
}

const names = { fr: 'Mes formations Coopéra', nl: 'Mijn opleidingen Coopéra', en: 'My Coopéra trainings' };
