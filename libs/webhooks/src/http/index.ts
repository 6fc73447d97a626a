import { Module } from '@nestjs/common';
import { WebhooksModule } from '../webhooks.module';
import '../webhooks.permissions';
import { ApiClientsController } from './api-clients.controller';
import { WebhookDeliveriesController } from './webhook-deliveries.controller';
import { WebhookSubscriptionsController } from './webhook-subscriptions.controller';

@Module({
  imports: [WebhooksModule],
  controllers: [ApiClientsController, WebhookDeliveriesController, WebhookSubscriptionsController],
})
export class WebhooksHttpModule {}
