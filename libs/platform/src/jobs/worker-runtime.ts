import { Injectable } from '@nestjs/common';
import { DeliverEvent } from '../outbox/deliver-event';
import { Relay } from '../outbox/relay';
import { SubscriberRegistry } from '../outbox/subscriber-registry';
import { DeliveryQueue } from '../queues/delivery-queue';
import { Scheduler } from '../queues/scheduler';

const CONCURRENCY = 6;

/** Starts a worker: subscriptions first, then the consumers, then the relay that feeds them. */
@Injectable()
export class WorkerRuntime {
  constructor(
    private readonly registry: SubscriberRegistry,
    private readonly queue: DeliveryQueue,
    private readonly deliver: DeliverEvent,
    private readonly relay: Relay,
    private readonly scheduler: Scheduler,
  ) {}

  async start({ schedules = true }: { schedules?: boolean } = {}): Promise<void> {
    await this.registry.synchronise();
    this.queue.consume(CONCURRENCY, ({ eventId, subscriber }) => this.deliver.execute(eventId, subscriber));
    this.relay.start();
    if (schedules) await this.scheduler.start();
  }
}
