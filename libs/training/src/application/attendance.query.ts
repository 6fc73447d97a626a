import type { Language } from '@coopera/kernel';
import { Audit, DocumentRenderer, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AttendanceStatus } from '../domain/attendance';
import type { SessionSlot } from '../domain/session-slot';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { RegistrationRepository } from '../persistence/registration.repository';
import { placeOf, SessionCards, titleOf } from './session-cards';

export interface AttendanceGrid {
  slots: SessionSlot[];
  people: { registrationId: string; name: string /** One a slot, in their order. */; statuses: AttendanceStatus[] }[];
}

/** Who was there, slot by slot; reading it is noted, as it holds names. */
@Injectable()
export class AttendanceQuery {
  constructor(
    private readonly cards: SessionCards,
    private readonly registrations: RegistrationRepository,
    private readonly attendance: AttendanceRepository,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    private readonly audit: Audit,
  ) {}

  /** Fails with: training.session-not-found */
  async grid(sessionId: string): Promise<AttendanceGrid> {
    const { slots } = await this.cards.of(sessionId);
    await this.audit.record({
      action: 'training.attendance.read',
      subjectKind: 'training-session',
      subjectId: sessionId,
    });
    const people = await this.registrations.ofSession(sessionId, ['registered']);
    const lines = await this.attendance.ofSession(sessionId);
    const marks = new Map(lines.map(({ registrationId, slotId, status }) => [`${registrationId}/${slotId}`, status]));
    return {
      slots,
      people: people.map(({ id, name }) => ({
        registrationId: id,
        name,
        statuses: slots.map((slot) => marks.get(`${id}/${slot.id}`) ?? 'registered'),
      })),
    };
  }

  /** The list to sign, made anew each time: it is a tool of the day, not a document that is kept. */
  async sheet(sessionId: string, language: Language): Promise<{ bytes: Buffer; name: string }> {
    const card = await this.cards.of(sessionId);
    const { slots, people } = await this.grid(sessionId);
    const bytes = await this.renderer.render('libs/training/documents/attendance-sheet.typ', {
      language: language === 'nl' ? 'nl' : 'fr',
      organisation: await this.organisation.card(),
      code: card.course.code,
      title: titleOf(card, language),
      place: placeOf(card, language),
      slots,
      people,
    });
    return { bytes, name: `${card.course.code}-${card.session.startsOn}.pdf` };
  }
}
