import { ApiKeys } from '@coopera/platform';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ApiKeyVerifierByHash } from './application/api-key-verifier';
import { AttemptLog } from './application/attempt-log';
import { CreateApiClient } from './application/create-api-client.use-case';
import { DeliverWebhook } from './application/deliver-webhook.use-case';
import { DeliveryListQuery } from './application/delivery-list.query';
import { IntegrationListQuery } from './application/integration-list.query';
import { QueueDeliveries } from './application/queue-deliveries.use-case';
import { ReplayDelivery } from './application/replay-delivery.use-case';
import { RevokeApiClient } from './application/revoke-api-client.use-case';
import { SubscribeWebhook } from './application/subscribe-webhook.use-case';
import { UnsubscribeWebhook } from './application/unsubscribe-webhook.use-case';
import { ApiClientRepository } from './persistence/api-client.repository';
import { DeliveryRepository } from './persistence/delivery.repository';
import { WebhookSubscriptionRepository } from './persistence/subscription.repository';

const services = [
  CreateApiClient,
  DeliverWebhook,
  DeliveryListQuery,
  IntegrationListQuery,
  QueueDeliveries,
  ReplayDelivery,
  RevokeApiClient,
  SubscribeWebhook,
  UnsubscribeWebhook,
];
const repositories = [ApiClientRepository, DeliveryRepository, WebhookSubscriptionRepository];

@Module({
  providers: [...services, ...repositories, ApiKeyVerifierByHash, AttemptLog],
  exports: services,
})
export class WebhooksModule implements OnModuleInit {
  constructor(
    private readonly apiKeys: ApiKeys,
    private readonly verifier: ApiKeyVerifierByHash,
  ) {}

  /** From here on the API knows keys: the platform itself knows no module. */
  onModuleInit(): void {
    this.apiKeys.register(this.verifier);
  }
}
