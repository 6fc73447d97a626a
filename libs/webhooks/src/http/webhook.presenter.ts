import type { IntegrationListQuery } from '../application/integration-list.query';
import type { ApiClientDto } from './api-client.dto';
import type { SubscriptionDto } from './webhook-subscription.dto';

type ApiClient = Awaited<ReturnType<IntegrationListQuery['apiClients']>>[number];
type Subscription = Awaited<ReturnType<IntegrationListQuery['subscriptions']>>[number];

export const presentApiClient = ({ createdAt, revokedAt, ...client }: ApiClient): ApiClientDto => ({
  ...client,
  createdAt: createdAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
});

export const presentSubscription = ({ createdAt, ...subscription }: Subscription): SubscriptionDto => ({
  ...subscription,
  createdAt: createdAt.toISOString(),
});
