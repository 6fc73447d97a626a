import type { AnnouncedEvent, EventDefinition } from '@coopera/kernel';
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const SUBSCRIBER = 'coopera:subscriber';

export interface SubscriberOptions {
  /** A sentence, unique in the system: "stop-reminders-when-invoice-paid". */
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a subscriber may hear events of different shapes
  to: ReadonlyArray<EventDefinition<any>>;
}

/** Marks a class that hears events. Its effect and the closing of the delivery commit together, so each happens once. */
export const Subscriber = (options: SubscriberOptions): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(SUBSCRIBER, options)) as ClassDecorator;

export interface HandlesEvents {
  // biome-ignore lint/suspicious/noExplicitAny: narrowed by each subscriber
  handle(event: AnnouncedEvent<any>): Promise<void>;
}
