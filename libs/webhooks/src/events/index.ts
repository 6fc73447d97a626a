import { defineEvent } from '@coopera/kernel';

export interface DeliveryQueued {
  deliveryId: string;
}

export const deliveryQueued = defineEvent<DeliveryQueued>('webhooks.delivery-queued.v1', {
  description: 'A third-party system is to be told of an event.',
});
