import { Activities } from '@coopera/activities';
import { Budgets } from '@coopera/budgets';
import { type ActivityId, type MemberId, type MoneyJson, ownedBy } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import type { CancellationTerms } from '../domain/cancellation-terms';
import type { SeatCount } from '../domain/waiting-list';
import { SessionRepository } from '../persistence/session.repository';
import { trainingErrors } from '../training.errors';
import { CancellationTermsQuery } from './cancellation-terms.query';
import { type OwnTraining, OwnTrainingsQuery } from './own-trainings.query';
import { type SessionCard, SessionCards } from './session-cards';

export interface OwnSession extends SessionCard {
  seats: SeatCount;
  /** The registration of the member, where he has one. */
  own: OwnTraining | null;
  /** Whose budget may pay. */
  budgets: { activityId: ActivityId; name: string; available: MoneyJson }[];
  terms: CancellationTerms;
  /** What cancelling today would give back. */
  refundToday: MoneyJson;
  /** Titles of what the member has at the same hours. */
  overlaps: string[];
}

/** A session as a member sees it: places, prices, which budget pays, and what a cancellation gives back. */
@Injectable()
export class OwnSessionQuery {
  constructor(
    private readonly cards: SessionCards,
    private readonly sessions: SessionRepository,
    private readonly trainings: OwnTrainingsQuery,
    private readonly activities: Activities,
    private readonly budgets: Budgets,
    private readonly rules: CancellationTermsQuery,
  ) {}

  /** Fails with: training.not-a-member, training.session-not-found: a draft is one that does not exist yet */
  async read(sessionId: string, memberId: MemberId | null): Promise<OwnSession> {
    if (!memberId) throw trainingErrors.fail('not-a-member');
    const card = await this.cards.of(sessionId);
    if (card.session.status === 'draft') throw trainingErrors.fail('session-not-found');
    const own = await this.trainings.ofSession(sessionId, memberId);
    const price = card.course.memberPrice;
    return {
      ...card,
      seats: await this.sessions.seatsOf(await this.sessions.get(sessionId)),
      own,
      budgets: price.isZero() ? [] : await this.budgetsOf(memberId),
      terms: this.rules.terms(),
      refundToday: this.rules.refund(price, card.session.startsOn, 'participant').toJSON(),
      overlaps: own ? [] : await this.trainings.overlapping(sessionId, memberId),
    };
  }

  private async budgetsOf(memberId: MemberId): Promise<OwnSession['budgets']> {
    const ids = (await this.activities.idsInScope(ownedBy(memberId))) ?? [];
    const names = await this.activities.names(ids);
    const positions = await this.budgets.positionsOf(ids);
    return ids
      .flatMap((activityId) => {
        const available = positions.get(activityId)?.available;
        return available ? [{ activityId, name: names.get(activityId) ?? '', available }] : [];
      })
      .sort((a, b) => b.available.compare(a.available))
      .map((one) => ({ ...one, available: one.available.toJSON() }));
  }
}
