import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from '../api-caller';
import type { Stage } from './stage';

interface Received {
  type: string;
  isSigned: boolean;
  data: { number?: string };
}

/** A partner's system that subscribed with its key and checks each signature. */
export class ThirdParty {
  readonly received: Received[] = [];
  private server?: Server;
  private secret = '';
  private subscriptionId = '';

  async subscribe(stage: Stage): Promise<void> {
    stage.told.title('A third party subscribes with its API key');
    const url = await this.listen();
    const admin = await stage.as('admin');
    const client = await admin.post<{ key: string }>('/api-clients', {
      name: 'Partner bookkeeping',
      scopes: ['invoicing.invoice.read'],
    });
    const own = new Api(stage.url, { 'x-api-key': client.key });
    const { total } = await own.get<{ total: number }>('/invoices?perPage=1');
    const subscription = await admin.post<{ id: string; secret: string }>('/webhook-subscriptions', {
      url,
      eventTypes: ['invoicing.invoice-paid.v1'],
    });
    this.secret = subscription.secret;
    this.subscriptionId = subscription.id;
    stage.told.line('Partner bookkeeping', `reads ${total} invoices by its key, hears invoice-paid`);
  }

  /** Waits for the news of the invoices that the bank's files paid, then leaves: nobody listens there after the story. */
  async hear(stage: Stage, count: number): Promise<void> {
    await stage.until('the webhooks', async () => this.received.length >= count);
    for (const { type, data, isSigned } of this.received)
      stage.told.line('Webhook received', `${type} ${data.number ?? ''}, signature ${isSigned ? 'valid' : 'WRONG'}`);
    await (await stage.as('admin')).raw('DELETE', `/webhook-subscriptions/${this.subscriptionId}`);
    this.server?.close();
  }

  private listen(): Promise<string> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        this.take(Buffer.concat(parts).toString('utf8'), String(request.headers['coopera-signature'] ?? ''));
        response.writeHead(204).end();
      });
    });
    this.server = server;
    return new Promise((ready) => {
      server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}/coopera`));
    });
  }

  private take(body: string, signature: string): void {
    this.received.push({ ...(JSON.parse(body) as Received), isSigned: this.verify(signature, body) });
  }

  private verify(header: string, body: string): boolean {
    const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    if (!time || !signature) return false;
    const own = createHmac('sha256', this.secret).update(`${time}.${body}`).digest();
    return timingSafeEqual(own, Buffer.from(signature, 'hex'));
  }
}
