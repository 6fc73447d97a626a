import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { invoicePaid } from '@coopera/invoicing/events';
import { ApiKeys, definePermissions, Outbox, scopeOf } from '@coopera/platform';
import { DeliverEvent, PlatformJobsModule, SubscriberRegistry } from '@coopera/platform/jobs';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { CreateApiClient } from './application/create-api-client.use-case';
import { DeliveryListQuery } from './application/delivery-list.query';
import { ReplayDelivery } from './application/replay-delivery.use-case';
import { RevokeApiClient } from './application/revoke-api-client.use-case';
import { SubscribeWebhook } from './application/subscribe-webhook.use-case';
import { UnsubscribeWebhook } from './application/unsubscribe-webhook.use-case';
import { isSignedBy } from './application/webhook-signature';
import { WebhooksJobsModule } from './jobs';

interface Heard {
  headers: IncomingMessage['headers'];
  body: string;
}

definePermissions({ 'testing.thing.read': ['finance'] });

describe('webhooks', () => {
  let context: MediumContext;
  let receiver: Server;
  let url: string;
  let heard: Heard[];
  let answers: { status: number; location?: string }[];

  beforeEach(async () => {
    context = await mediumContext([PlatformJobsModule, WebhooksJobsModule]);
    await context.get(SubscriberRegistry).synchronise();
    [heard, answers] = [[], []];
    receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      heard.push({ headers: request.headers, body });
      const { status, location } = answers.shift() ?? { status: 204 };
      response.writeHead(status, location ? { location } : {}).end();
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`;
  });
  afterEach(async () => {
    receiver.close();
    await context?.close();
  });

  const subscribe = () =>
    context.get(SubscribeWebhook).execute({ url, eventTypes: ['invoicing.invoice-paid.v1'], by: 'Admin' });
  const pay = () => context.get(Outbox).announce(invoicePaid.of({ number: 'F-2026-000001' } as never));
  /** Hands every open delivery to its subscriber, as the worker would. */
  const once = async (): Promise<void> => {
    const open = await context.database.query<{ event_id: string; subscriber: string }>(
      `SELECT event_id, subscriber FROM platform.delivery WHERE status = 'open' ORDER BY event_id`,
    );
    for (const { event_id, subscriber } of open) await context.get(DeliverEvent).execute(event_id, subscriber);
  };
  /** The same, and what that made: an event, then the call to its receivers. */
  const work = async (): Promise<void> => {
    await once();
    await once();
  };
  const deliveries = async () => (await context.get(DeliveryListQuery).list({}, {})).items;

  it('are posted once, signed, with what happened', async () => {
    const { secret } = await subscribe();
    await pay();
    await work();
    await work();
    expect(heard).toHaveLength(1);
    const [{ headers, body }] = heard as [Heard];
    expect(JSON.parse(body)).toEqual({
      id: expect.any(String),
      type: 'invoicing.invoice-paid.v1',
      occurredAt: '2026-11-24T09:00:00.000Z',
      data: { number: 'F-2026-000001' },
    });
    expect(headers['coopera-event']).toBe('invoicing.invoice-paid.v1');
    expect(isSignedBy(secret, body, String(headers['coopera-signature']), Date.now() / 1000)).toBe(true);
    expect(await deliveries()).toMatchObject([
      { id: headers['coopera-delivery'], status: 'delivered', attempts: 1, lastStatus: 204 },
    ]);
  });

  it('are tried again after an answer 500, with the same body, and every attempt is noted', async () => {
    await subscribe();
    await pay();
    answers = [{ status: 500 }];
    await work();
    expect(await deliveries()).toMatchObject([{ status: 'failing', attempts: 1, lastStatus: 500 }]);
    const [open] = await context.database.query(
      `SELECT status, attempts FROM platform.delivery WHERE subscriber = 'deliver-webhook'`,
    );
    expect(open).toEqual({ status: 'open', attempts: 1 });
    await once();
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 2, lastStatus: 204, lastError: null }]);
    expect(heard[1]?.body).toBe(heard[0]?.body);
  });

  it('do not follow a redirection: it is a failure', async () => {
    await subscribe();
    await pay();
    answers = [{ status: 302, location: 'http://169.254.169.254/' }];
    await work();
    expect(await deliveries()).toMatchObject([{ status: 'failing', lastStatus: 302 }]);
  });

  it('note a receiver that is not there', async () => {
    await subscribe();
    await pay();
    await new Promise((closed) => receiver.close(closed));
    await work();
    expect(await deliveries()).toMatchObject([
      { status: 'failing', lastStatus: null, lastError: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  it('are sent again when a person asks', async () => {
    await subscribe();
    await pay();
    await work();
    await context.get(ReplayDelivery).execute((await deliveries())[0]?.id ?? '');
    await work();
    expect(heard).toHaveLength(2);
    expect(heard[1]?.headers['coopera-delivery']).toBe(heard[0]?.headers['coopera-delivery']);
  });

  it('are not sent once the subscription is deleted, even what waits', async () => {
    const { subscription } = await subscribe();
    await pay();
    await once();
    await context.get(UnsubscribeWebhook).execute(subscription.id);
    await work();
    expect(heard).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: 'cancelled' }]);
  });

  it('are only for public events and public addresses', async () => {
    const attempt = (more: object) =>
      context.get(SubscribeWebhook).execute({ url, eventTypes: ['invoicing.invoice-paid.v1'], by: 'Admin', ...more });
    await expect(attempt({ eventTypes: ['recovery.reminder-due.v1'] })).rejects.toMatchObject({
      code: 'webhooks.unknown-event-type',
    });
    await expect(attempt({ url: 'https://169.254.169.254/' })).rejects.toMatchObject({
      code: 'webhooks.url-not-allowed',
    });
  });

  describe('a key', () => {
    const create = (scopes = ['testing.thing.read']) =>
      context.get(CreateApiClient).execute({ name: 'Partner', scopes, by: 'Admin' });

    it('opens what was given to its system, for the whole cooperative', async () => {
      const { key } = await create();
      const principal = await context.get(ApiKeys).verify(key);
      expect(principal).toMatchObject({ kind: 'api-client', displayName: 'Partner', memberId: null });
      expect([...(principal?.permissions ?? [])]).toEqual(['testing.thing.read']);
      expect(principal && scopeOf(principal).kind).toBe('whole-cooperative');
    });

    it('is not kept: only its hash is', async () => {
      const { key } = await create();
      const [row] = await context.database.query('SELECT api_client::text AS row FROM webhooks.api_client');
      expect(JSON.stringify(row)).not.toContain(key);
    });

    it('opens nothing once revoked, and another opens nothing', async () => {
      const { client, key } = await create();
      await context.get(RevokeApiClient).execute({ id: client.id, by: 'Admin' });
      expect(await context.get(ApiKeys).verify(key)).toBeNull();
      expect(await context.get(ApiKeys).verify('cpk_unknown')).toBeNull();
    });

    it.each(['webhooks.api-client.manage', 'no.such.permission'])('is not made for %s', (scope) =>
      expect(create([scope])).rejects.toMatchObject({ code: 'webhooks.unknown-scope' }),
    );
  });
});
