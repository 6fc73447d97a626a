import { Audit, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { deliveryQueued } from '../events';
import { DeliveryRepository } from '../persistence/delivery.repository';
import { webhooksErrors } from '../webhooks.errors';

/** Sends an event to its receiver once more, delivered or not. Fails with: webhooks.delivery-not-found */
@Injectable()
export class ReplayDelivery {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute(deliveryId: string): Promise<void> {
    const isQueued = await this.deliveries.requeue(deliveryId);
    if (!isQueued) throw webhooksErrors.fail('delivery-not-found');
    await this.outbox.announce(deliveryQueued.of({ deliveryId }));
    await this.audit.record({
      action: 'webhooks.delivery.replay',
      subjectKind: 'webhook-delivery',
      subjectId: deliveryId,
    });
  }
}
