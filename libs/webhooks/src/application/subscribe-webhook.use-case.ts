import { Audit, Cipher, Clock, newId, newSecret, Settings, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type WebhookSubscription, WebhookSubscriptionRepository } from '../persistence/subscription.repository';
import { webhooksErrors } from '../webhooks.errors';
import { publicEvents } from './public-events';
import { webhookUrl } from './webhook-url';

export interface NewWebhookSubscription {
  url: string;
  eventTypes: string[];
  by: string;
}

/**
 * A third party wants to hear of events. The secret that signs them is told once, here.
 * Fails with: webhooks.url-not-allowed, webhooks.unknown-event-type
 */
@Injectable()
export class SubscribeWebhook {
  constructor(
    private readonly subscriptions: WebhookSubscriptionRepository,
    private readonly cipher: Cipher,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(input: NewWebhookSubscription): Promise<{ subscription: WebhookSubscription; secret: string }> {
    const url = webhookUrl(input.url, this.settings.get('NODE_ENV') !== 'production');
    refuseUnknown(input.eventTypes);
    const secret = `whsec_${newSecret()}`;
    const subscription = {
      id: newId<'webhook-subscription'>(),
      url: url.href,
      eventTypes: [...new Set(input.eventTypes)].sort(),
      createdAt: this.clock.now(),
      createdBy: input.by,
    };
    await this.subscriptions.add(subscription, this.cipher.encrypt(secret));
    await this.audit.record({
      action: 'webhooks.subscription.create',
      subjectKind: 'webhook-subscription',
      subjectId: subscription.id,
      after: { url: url.origin, eventTypes: subscription.eventTypes },
    });
    return { subscription, secret };
  }
}

function refuseUnknown(types: string[]): void {
  const known = new Set(publicEvents().map((event) => event.type));
  const unknown = types.find((type) => !known.has(type));
  if (unknown) throw webhooksErrors.fail('unknown-event-type', { type: unknown }, '/eventTypes');
}
