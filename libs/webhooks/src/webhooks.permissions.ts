import { definePermissions } from '@coopera/platform';

export const webhooksPermissions = definePermissions({
  'webhooks.api-client.manage': ['admin'],
  'webhooks.subscription.manage': ['admin'],
  'webhooks.delivery.read': ['admin'],
  'webhooks.delivery.replay': ['admin'],
});
