import { type Principal } from '@coopera/platform';
import { Can, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IntegrationListQuery } from '../application/integration-list.query';
import { publicEvents } from '../application/public-events';
import { SubscribeWebhook } from '../application/subscribe-webhook.use-case';
import { UnsubscribeWebhook } from '../application/unsubscribe-webhook.use-case';
import { presentSubscription } from './webhook.presenter';
import { EventTypeDto, NewSubscriptionDto, SubscriptionCreatedDto, SubscriptionDto } from './webhook-subscription.dto';

@ApiTags('webhooks')
@Controller()
export class WebhookSubscriptionsController {
  constructor(
    private readonly subscribeWebhook: SubscribeWebhook,
    private readonly unsubscribeWebhook: UnsubscribeWebhook,
    private readonly lists: IntegrationListQuery,
  ) {}

  /** The events that a third party may hear. */
  @Can('webhooks.subscription.manage')
  @Get('webhook-event-types')
  eventTypes(): EventTypeDto[] {
    return publicEvents().map(({ type, description }) => ({ type, description }));
  }

  @Can('webhooks.subscription.manage')
  @Get('webhook-subscriptions')
  async list(): Promise<SubscriptionDto[]> {
    return (await this.lists.subscriptions()).map(presentSubscription);
  }

  /** Subscribes an address to events; the secret that signs them is shown this once. */
  @Can('webhooks.subscription.manage')
  @Post('webhook-subscriptions')
  async create(@Body() body: NewSubscriptionDto, @Me() me: Principal): Promise<SubscriptionCreatedDto> {
    const { subscription, secret } = await this.subscribeWebhook.execute({ ...body, by: me.displayName });
    return { ...presentSubscription(subscription), secret };
  }

  /** Nothing is sent there any more. */
  @Can('webhooks.subscription.manage')
  @Delete('webhook-subscriptions/:id')
  @HttpCode(204)
  delete(@Param('id', IdPipe) id: string): Promise<void> {
    return this.unsubscribeWebhook.execute(id);
  }
}
