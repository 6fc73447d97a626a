import { Activities } from '@coopera/activities';
import type { MoneyJson } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import type { SeatCount } from '../domain/waiting-list';
import { SessionRepository } from '../persistence/session.repository';
import { type Trainer, TrainerRepository } from '../persistence/trainer.repository';
import { type SessionCard, SessionCards } from './session-cards';

export interface SessionFile extends SessionCard {
  seats: SeatCount;
  sellingActivityName: string | null;
  trainers: TrainerLine[];
}

export interface TrainerLine extends Pick<Trainer, 'id' | 'kind' | 'activityId' | 'name' | 'paidOn'> {
  fee: MoneyJson;
  /** The account of someone from outside, its middle hidden. */
  iban: string | null;
}

/** One session as its coordinator sees it. */
@Injectable()
export class SessionFileQuery {
  constructor(
    private readonly cards: SessionCards,
    private readonly sessions: SessionRepository,
    private readonly trainers: TrainerRepository,
    private readonly activities: Activities,
  ) {}

  /** Fails with: training.session-not-found */
  async read(sessionId: string): Promise<SessionFile> {
    const card = await this.cards.of(sessionId);
    const seats = await this.sessions.seatsOf(await this.sessions.get(sessionId));
    const seller = card.session.sellingActivityId;
    const names = seller ? await this.activities.names([seller]) : undefined;
    const trainers = await this.trainers.ofSession(sessionId);
    return {
      ...card,
      seats,
      sellingActivityName: (seller && names?.get(seller)) ?? null,
      trainers: trainers.map(({ id, kind, activityId, name, paidOn, fee, iban }) => {
        return { id, kind, activityId, name, paidOn, fee: fee.toJSON(), iban: iban && hidden(iban) };
      }),
    };
  }
}

const hidden = (iban: string): string => `${iban.slice(0, 4)} ···· ${iban.slice(-4)}`;
