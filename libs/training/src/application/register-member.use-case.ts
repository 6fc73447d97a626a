import { Activities } from '@coopera/activities';
import { type ActivityId, type MemberId, type Money, ownedBy } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { NewRegistration } from '../persistence/registration.repository';
import { SessionRepository } from '../persistence/session.repository';
import { trainingErrors } from '../training.errors';
import { Seating } from './seating';
import { SessionCards } from './session-cards';

export interface RegisterMemberInput {
  sessionId: string;
  memberId: MemberId | null;
  /** Whose budget pays; not needed for a free course. */
  activityId: ActivityId | null;
}

/**
 * A member takes a seat, charged to the budget of his Activité, or a place on the waiting list, charged when a seat frees.
 * Fails with: training.not-a-member, training.session-not-found, training.session-not-open, training.sign-up-over,
 * training.activity-missing, training.already-registered, activities.activity-not-found, budgets.not-enough-budget
 */
@Injectable()
export class RegisterMember {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly cards: SessionCards,
    private readonly members: Members,
    private readonly activities: Activities,
    private readonly seating: Seating,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ sessionId, memberId, activityId }: RegisterMemberInput): Promise<NewRegistration> {
    if (!memberId) throw trainingErrors.fail('not-a-member');
    // Locked first: seats and places on the list are counted by one person at a time.
    const session = await this.sessions.getForUpdate(sessionId);
    session.mustTakeSignUps(this.clock.today());
    const card = await this.cards.of(sessionId);
    const payer = await this.payerOf(card.course.memberPrice, activityId, memberId);
    const { name, email, language } = await this.members.card(memberId);
    const person = {
      memberId,
      activityId: payer,
      name,
      email,
      language,
      price: card.course.memberPrice,
      billing: null,
    };
    return this.seating.admit({ id: newId<'training-registration'>(), sessionId, ...person }, session, card);
  }

  /** The Activité of the member that pays; nobody for a free course. */
  private async payerOf(price: Money, activityId: ActivityId | null, memberId: MemberId): Promise<ActivityId | null> {
    if (price.isZero()) return null;
    if (!activityId) throw trainingErrors.fail('activity-missing', {}, '/activityId');
    return (await this.activities.active(activityId, ownedBy(memberId))).id;
  }
}
