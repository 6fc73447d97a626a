import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { WebhookSubscriptionRepository } from '../persistence/subscription.repository';
import { webhooksErrors } from '../webhooks.errors';

/** Nothing is sent any more, what waits included. Fails with: webhooks.subscription-not-found */
@Injectable()
export class UnsubscribeWebhook {
  constructor(
    private readonly subscriptions: WebhookSubscriptionRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: string): Promise<void> {
    const isDeleted = await this.subscriptions.delete(id, this.clock.now());
    if (!isDeleted) throw webhooksErrors.fail('subscription-not-found');
    await this.audit.record({
      action: 'webhooks.subscription.delete',
      subjectKind: 'webhook-subscription',
      subjectId: id,
    });
  }
}
