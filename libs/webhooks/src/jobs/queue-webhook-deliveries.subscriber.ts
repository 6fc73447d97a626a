import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { publicEvents } from '../application/public-events';
import { QueueDeliveries } from '../application/queue-deliveries.use-case';

@Subscriber({ name: 'queue-webhook-deliveries', to: publicEvents() })
export class QueueWebhookDeliveries implements HandlesEvents {
  constructor(private readonly queueDeliveries: QueueDeliveries) {}

  async handle(event: AnnouncedEvent): Promise<void> {
    await this.queueDeliveries.execute(event);
  }
}
