import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { DeliverWebhook } from '../application/deliver-webhook.use-case';
import { type DeliveryQueued, deliveryQueued } from '../events';

@Subscriber({ name: 'deliver-webhook', to: [deliveryQueued] })
export class DeliverWebhookWhenQueued implements HandlesEvents {
  constructor(private readonly deliverWebhook: DeliverWebhook) {}

  async handle({ payload }: AnnouncedEvent<DeliveryQueued>): Promise<void> {
    await this.deliverWebhook.execute(payload.deliveryId);
  }
}
