import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SendQueuedMail } from '../mail/send-queued-mail.subscriber';
import { DeliverEvent } from '../outbox/deliver-event';
import { Relay } from '../outbox/relay';
import { SubscriberRegistry } from '../outbox/subscriber-registry';
import { PlatformModule } from '../platform.module';
import { DeliveryQueue } from '../queues/delivery-queue';
import { Scheduler } from '../queues/scheduler';
import { WorkerRuntime } from './worker-runtime';

const services = [DeliverEvent, DeliveryQueue, Relay, Scheduler, SubscriberRegistry, WorkerRuntime, SendQueuedMail];

@Module({ imports: [PlatformModule, DiscoveryModule], providers: services, exports: services })
export class PlatformJobsModule {}
