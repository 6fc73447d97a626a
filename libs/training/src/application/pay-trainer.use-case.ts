import { PaymentOrders } from '@coopera/banking';
import { PotServices } from '@coopera/budgets';
import { addDays } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Trainer, TrainerRepository } from '../persistence/trainer.repository';
import { TRAINING_ACCOUNT } from './seat-charges';
import { type SessionCard, SessionCards, titleOf } from './session-cards';

const OWNER_KIND = 'training-trainer';
const DAYS_TO_PAY = 15;

/**
 * Pays a trainer for a session that took place, once: an Activité from the pot, someone from outside by a payment order that
 * waits for its two signatures. Fails with: ledger.period-closed
 */
@Injectable()
export class PayTrainer {
  constructor(
    private readonly trainers: TrainerRepository,
    private readonly cards: SessionCards,
    private readonly pot: PotServices,
    private readonly ledger: Ledger,
    private readonly orders: PaymentOrders,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(trainerId: string): Promise<void> {
    const trainer = await this.trainers.getForUpdate(trainerId);
    if (!trainer || trainer.paidOn || trainer.fee.isZero()) return;
    const card = await this.cards.of(trainer.sessionId);
    if (trainer.activityId) await this.payActivity(trainer, card);
    else await this.paySupplier(trainer, card);
    await this.trainers.markPaid(trainerId, this.clock.today());
  }

  private async payActivity({ id, activityId, fee }: Trainer, card: SessionCard): Promise<void> {
    if (!activityId) return;
    await this.pot.pay({
      activityId,
      source: { kind: OWNER_KIND, id },
      amount: fee,
      on: this.clock.today(),
      label: titleOf(card, card.session.language),
      account: TRAINING_ACCOUNT,
    });
  }

  /** The fee is owed to a supplier (PCMN 6132 to 440) until the bank pays it. */
  private async paySupplier({ id, name, iban, fee }: Trainer, card: SessionCard): Promise<void> {
    const title = titleOf(card, card.session.language);
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: this.clock.today(),
      reason: 'trainer-fee-due',
      source: { kind: OWNER_KIND, id },
      params: { trainer: name, course: title },
      lines: [debit('6132', fee), credit('440', fee)],
    });
    await this.orders.request({
      ownerKind: OWNER_KIND,
      ownerId: id,
      purpose: null,
      creditorName: name,
      iban: iban ?? '',
      amount: fee,
      communication: `${card.course.code} ${title}`.slice(0, 140),
      dueOn: addDays(this.clock.today(), DAYS_TO_PAY),
      debitAccount: '440',
    });
  }
}
