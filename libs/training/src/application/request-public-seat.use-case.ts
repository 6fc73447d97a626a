import type { Language } from '@coopera/kernel';
import { Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Billing, type NewRegistration, RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { trainingErrors } from '../training.errors';
import { ParticipantMails } from './participant-mails';
import { type SessionCard, SessionCards } from './session-cards';
import { SignedLinks } from './signed-links';

export interface PublicSeatRequest {
  sessionId: string;
  name: string;
  email: string;
  language: Language;
  billing: Billing;
}

/**
 * Someone of the public asks for a seat: he gets a link by e-mail, and nothing is taken before he follows it. The answer never
 * tells whether the address was known. Fails with: training.session-not-found, training.session-not-open,
 * training.sign-up-over, training.not-for-the-public
 */
@Injectable()
export class RequestPublicSeat {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly mails: ParticipantMails,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ sessionId, ...person }: PublicSeatRequest): Promise<void> {
    const session = await this.sessions.getForUpdate(sessionId);
    session.mustTakeSignUps(this.clock.today());
    const card = await this.cards.of(sessionId);
    const price = card.course.publicPrice;
    if (!price || !session.data.sellingActivityId) throw trainingErrors.fail('not-for-the-public');
    const known = await this.registrations.byEmail(sessionId, person.email);
    if (known && known.status !== 'to-confirm') return;
    const asked = known ?? {
      ...person,
      id: newId<'training-registration'>(),
      sessionId,
      status: 'to-confirm' as const,
      listPosition: null,
      memberId: null,
      activityId: null,
      price,
    };
    if (!known) await this.registrations.add(asked, this.clock.now(), null);
    await this.sendLink(asked, card);
  }

  private sendLink(asked: NewRegistration, card: SessionCard): Promise<void> {
    const token = this.links.token('confirm', asked.id);
    const confirmLink = this.links.address(`/inscriptions/confirmation?token=${token}`);
    return this.mails.send('confirm-seat', asked, card, { confirmLink });
  }
}
