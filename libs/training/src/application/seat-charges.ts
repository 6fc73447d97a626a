import { type PotService, PotServices } from '@coopera/budgets';
import { DomainError, type LocalDate, type Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Registration } from '../persistence/registration.repository';
import { type SessionCard, titleOf } from './session-cards';

/** The account of the pot that renders training. */
export const TRAINING_ACCOUNT = '9220';

type Seat = Pick<Registration, 'id' | 'activityId' | 'language' | 'price'>;

/** What a seat takes from the budget of an Activité, and gives back. A free one, or one of the public, moves nothing. */
@Injectable()
export class SeatCharges {
  constructor(
    private readonly pot: PotServices,
    private readonly database: Database,
  ) {}

  /** Fails with: budgets.not-enough-budget */
  async charge(seat: Seat, card: SessionCard, on: LocalDate): Promise<void> {
    const service = serviceOf(seat, seat.price, card, on);
    if (service) await this.pot.charge(service);
  }

  async refund(seat: Seat, amount: Money, card: SessionCard, on: LocalDate): Promise<void> {
    const service = serviceOf(seat, amount, card, on);
    if (service) await this.pot.refund(service);
  }

  /**
   * Charges, unless the budget does not cover it: then the attempt leaves no trace, and the locks it took are given back.
   * @returns whether it was charged
   */
  async chargeIfCovered(seat: Seat, card: SessionCard, on: LocalDate): Promise<boolean> {
    await this.database.query('SAVEPOINT seat');
    try {
      await this.charge(seat, card, on);
      return true;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'budgets.not-enough-budget') throw error;
      await this.database.query('ROLLBACK TO SAVEPOINT seat');
      return false;
    }
  }
}

function serviceOf(seat: Seat, amount: Money, card: SessionCard, on: LocalDate): PotService | null {
  const { id, activityId, language } = seat;
  if (!activityId || amount.isZero()) return null;
  const label = `${words[language]} ${titleOf(card, language)}`;
  return { activityId, source: { kind: 'training-registration', id }, amount, on, label, account: TRAINING_ACCOUNT };
}

const words = { fr: 'Formation :', nl: 'Opleiding:', en: 'Training:' };
