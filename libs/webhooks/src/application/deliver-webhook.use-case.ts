import { Cipher, Clock, Settings } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { DeliveryRepository, type DeliveryToSend } from '../persistence/delivery.repository';
import { AttemptLog } from './attempt-log';
import { postWebhook } from './webhook-request';
import { signatureOf } from './webhook-signature';
import { webhookUrl } from './webhook-url';

/** Calls one receiver with one event, signed. @throws Error when it did not answer 2xx, so that it is tried again later */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly attempts: AttemptLog,
    private readonly cipher: Cipher,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(deliveryId: string): Promise<void> {
    const delivery = await this.deliveries.toSend(deliveryId);
    if (!delivery || delivery.status === 'delivered' || delivery.status === 'cancelled') return;
    if (delivery.isSubscriptionDeleted) return this.deliveries.cancel(delivery.id);
    const started = performance.now();
    const { status, error } = await this.call(delivery);
    const durationMs = Math.round(performance.now() - started);
    await this.attempts.record(delivery.id, { at: this.clock.now(), status, error, durationMs });
    if (error) throw new Error(`webhook ${delivery.id}: ${error}`);
  }

  private async call(delivery: DeliveryToSend): Promise<{ status: number | null; error: string | null }> {
    try {
      const allowLoopback = this.settings.get('NODE_ENV') !== 'production';
      const url = webhookUrl(delivery.url, allowLoopback);
      const body = bodyOf(delivery);
      const status = await postWebhook({ url, body, headers: this.headersOf(delivery, body), allowLoopback });
      return { status, error: status >= 200 && status < 300 ? null : `the receiver answered ${status}` };
    } catch (error) {
      return { status: null, error: error instanceof Error ? error.message : String(error) };
    }
  }

  private headersOf({ id, eventType, secretCipher }: DeliveryToSend, body: string): Record<string, string> {
    // The real time, not that of the demonstration: the receiver compares it with his own clock.
    const seconds = Math.floor(Date.now() / 1000);
    return {
      'content-type': 'application/json',
      'user-agent': 'Coopera-Webhooks/1',
      'coopera-event': eventType,
      'coopera-delivery': id,
      'coopera-signature': signatureOf(this.cipher.decrypt(secretCipher), body, seconds),
    };
  }
}

/** The same bytes at each attempt: `id` is the event's, for a receiver to recognise one it has had. */
const bodyOf = ({ eventId, eventType, occurredAt, payload }: DeliveryToSend): string =>
  JSON.stringify({ id: eventId, type: eventType, occurredAt: occurredAt.toISOString(), data: payload });
