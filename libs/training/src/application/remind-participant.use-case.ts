import type { DocumentId } from '@coopera/kernel';
import { Clock, Documents, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Registration, RegistrationRepository } from '../persistence/registration.repository';
import { CalendarsQuery } from './calendars.query';
import { ParticipantMails } from './participant-mails';
import { type SessionCard, SessionCards } from './session-cards';

/** Reminds one participant, once, with the session for his calendar. */
@Injectable()
export class RemindParticipant {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly calendars: CalendarsQuery,
    private readonly documents: Documents,
    private readonly mails: ParticipantMails,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: string): Promise<void> {
    if (!(await this.registrations.markReminded(id, this.clock.today()))) return;
    const one = await this.registrations.get(id);
    const card = await this.cards.of(one.sessionId);
    const day = card.session.startsOn.split('-').reverse().join('/');
    await this.mails.send('reminder', one, card, { day }, [await this.calendar(one, card)]);
  }

  private async calendar({ id, language }: Registration, { course }: SessionCard): Promise<DocumentId> {
    const stored = await this.documents.store({
      kind: 'training-calendar',
      ownerKind: 'training-registration',
      ownerId: id,
      language,
      fileName: `${course.code}.ics`,
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      bytes: Buffer.from(await this.calendars.ofRegistration(id, null)),
    });
    return stored.id;
  }
}
