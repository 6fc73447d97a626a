import { Injectable } from '@nestjs/common';
import { type ApiClient, ApiClientRepository } from '../persistence/api-client.repository';
import { type WebhookSubscription, WebhookSubscriptionRepository } from '../persistence/subscription.repository';

/** The third-party systems there are, and what they hear. */
@Injectable()
export class IntegrationListQuery {
  constructor(
    private readonly clients: ApiClientRepository,
    private readonly webhooks: WebhookSubscriptionRepository,
  ) {}

  /** Revoked ones last. */
  apiClients(): Promise<ApiClient[]> {
    return this.clients.list();
  }

  subscriptions(): Promise<WebhookSubscription[]> {
    return this.webhooks.list();
  }
}
