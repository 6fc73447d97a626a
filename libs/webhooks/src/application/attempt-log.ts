import { Injectable } from '@nestjs/common';
import { Propagation, Transactional } from '@nestjs-cls/transactional';
import { type AttemptOutcome, DeliveryRepository } from '../persistence/delivery.repository';

/** Writes what became of an attempt in a transaction of its own: a failed delivery rolls its own back. */
@Injectable()
export class AttemptLog {
  constructor(private readonly deliveries: DeliveryRepository) {}

  @Transactional(Propagation.RequiresNew)
  async record(deliveryId: string, outcome: AttemptOutcome): Promise<void> {
    await this.deliveries.recordAttempt(deliveryId, outcome);
  }
}
