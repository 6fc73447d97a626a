export { CreateApiClient } from './application/create-api-client.use-case';
export { SubscribeWebhook } from './application/subscribe-webhook.use-case';
export { isSignedBy, signatureOf } from './application/webhook-signature';
export * from './webhooks.errors';
export * from './webhooks.module';
