import { Module } from '@nestjs/common';
import { WebhooksModule } from '../webhooks.module';
import { DeliverWebhookWhenQueued } from './deliver-webhook.subscriber';
import { QueueWebhookDeliveries } from './queue-webhook-deliveries.subscriber';

@Module({ imports: [WebhooksModule], providers: [DeliverWebhookWhenQueued, QueueWebhookDeliveries] })
export class WebhooksJobsModule {}
