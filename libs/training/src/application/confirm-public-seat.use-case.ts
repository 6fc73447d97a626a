import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type NewRegistration, RegistrationRepository } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { trainingErrors } from '../training.errors';
import { Seating } from './seating';
import { type SessionCard, SessionCards } from './session-cards';
import { SignedLinks } from './signed-links';

/**
 * The link of the e-mail was followed: a seat, or a place on the waiting list. Following it again changes nothing.
 * Fails with: training.link-not-valid, training.registration-over, training.session-not-open, training.sign-up-over
 */
@Injectable()
export class ConfirmPublicSeat {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly registrations: RegistrationRepository,
    private readonly cards: SessionCards,
    private readonly seating: Seating,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(token: string): Promise<{ registration: NewRegistration; card: SessionCard }> {
    const { id } = this.links.read('confirm', token);
    const { sessionId } = await this.registrations.get(id);
    const session = await this.sessions.getForUpdate(sessionId);
    const asked = await this.registrations.get(id);
    const card = await this.cards.of(sessionId);
    if (asked.status === 'cancelled') throw trainingErrors.fail('registration-over');
    if (asked.status !== 'to-confirm') return { registration: asked, card };
    session.mustTakeSignUps(this.clock.today());
    return { registration: await this.seating.place(asked, session, card), card };
  }
}
