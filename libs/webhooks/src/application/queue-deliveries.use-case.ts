import type { AnnouncedEvent } from '@coopera/kernel';
import { Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { deliveryQueued } from '../events';
import { DeliveryRepository } from '../persistence/delivery.repository';
import { WebhookSubscriptionRepository } from '../persistence/subscription.repository';

/** Queues an event for every subscription that hears it; each is delivered, and tried again, on its own. */
@Injectable()
export class QueueDeliveries {
  constructor(
    private readonly subscriptions: WebhookSubscriptionRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(event: AnnouncedEvent): Promise<void> {
    const queued: string[] = [];
    for (const subscriptionId of await this.subscriptions.idsHearing(event.type)) {
      const id = newId<'webhook-delivery'>();
      if (await this.deliveries.add(id, subscriptionId, event, this.clock.now())) queued.push(id);
    }
    await this.outbox.announce(...queued.map((deliveryId) => deliveryQueued.of({ deliveryId })));
  }
}
