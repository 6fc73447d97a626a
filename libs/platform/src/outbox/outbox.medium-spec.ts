import { type AnnouncedEvent, defineEvent } from '@coopera/kernel';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type MediumContext, mediumContext } from '../../testing';
import { Database } from '../database/database';
import { DeadLetters } from './dead-letters';
import { DeliverEvent } from './deliver-event';
import { Outbox } from './outbox';
import { type HandlesEvents, Subscriber } from './subscriber';
import { SubscriberRegistry } from './subscriber-registry';

const happened = defineEvent<{ note: string }>('probe.thing-happened.v1', { description: 'For this test.' });

@Subscriber({ name: 'write-it-down', to: [happened] })
class WriteItDown implements HandlesEvents {
  fails = false;

  constructor(private readonly database: Database) {}

  async handle({ payload, id }: AnnouncedEvent<{ note: string }>): Promise<void> {
    await this.database.query(`INSERT INTO platform.sign_in_attempt (key, failures, last_at) VALUES ($1, 1, now())`, [
      `${payload.note}/${id}`,
    ]);
    if (this.fails) throw new Error('the subscriber broke');
  }
}

@Module({ imports: [DiscoveryModule], providers: [WriteItDown, SubscriberRegistry, DeliverEvent] })
class ProbeModule {}

describe('the outbox', () => {
  let context: MediumContext;
  const announce = async (note: string): Promise<string> => {
    await context.database.transaction(() => context.get(Outbox).announce(happened.of({ note })));
    const row = await context.database.first<{ id: string }>(
      `SELECT id FROM platform.event WHERE payload ->> 'note' = $1`,
      [note],
    );
    return row?.id ?? '';
  };
  const written = async (note: string) =>
    (await context.database.query(`SELECT 1 FROM platform.sign_in_attempt WHERE key LIKE $1 || '/%'`, [note])).length;
  const deliver = (id: string) => context.get(DeliverEvent).execute(id, 'write-it-down');

  beforeAll(async () => {
    context = await mediumContext([ProbeModule]);
    await context.get(SubscriberRegistry).synchronise();
  });
  afterAll(() => context?.close());

  it('announces nothing when the transaction is rolled back', async () => {
    const work = context.database.transaction(async () => {
      await context.get(Outbox).announce(happened.of({ note: 'never' }));
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await context.announced(happened.type)).toEqual([]);
  });

  it('has its effect once, when the same delivery is handed over five times at once', async () => {
    const id = await announce('once');
    await Promise.all(Array.from({ length: 5 }, () => deliver(id)));
    await deliver(id);
    expect(await written('once')).toBe(1);
  });

  it('undoes the effect of a subscriber that fails, keeps the error, and gives up after eight attempts', async () => {
    context.get(WriteItDown).fails = true;
    const id = await announce('broken');
    for (let attempt = 0; attempt < 8; attempt += 1) await deliver(id);
    expect(await written('broken')).toBe(0);
    expect(await context.get(DeadLetters).list()).toMatchObject([
      { eventId: id, status: 'dead', attempts: 8, lastError: expect.stringContaining('the subscriber broke') },
    ]);
  });

  it('does it after all when a person replays it', async () => {
    context.get(WriteItDown).fails = false;
    expect(await context.get(DeadLetters).replay()).toBe(1);
    const [row] = await context.database.query<{ event_id: string }>(
      `SELECT event_id FROM platform.delivery WHERE status = 'open'`,
    );
    await deliver(row?.event_id ?? '');
    expect(await written('broken')).toBe(1);
  });

  it('refuses to boot when an open delivery has no handler', async () => {
    await context.database.query(
      `INSERT INTO platform.event (id, type, payload, occurred_at) VALUES (gen_random_uuid(), 'gone.thing-happened.v1', '{}', now())`,
    );
    await context.database.query(
      `INSERT INTO platform.delivery (event_id, subscriber, next_attempt_at) SELECT id, 'nobody', now() FROM platform.event WHERE type LIKE 'gone%'`,
    );
    await expect(context.get(SubscriberRegistry).synchronise()).rejects.toThrow('no handler: nobody');
  });

  it('keeps the journal of audit as it was written', async () => {
    await context.database.query(
      `INSERT INTO platform.audit_entry (id, occurred_at, actor_name, action, subject_kind, subject_id) VALUES (gen_random_uuid(), now(), 'x', 'x', 'x', 'x')`,
    );
    await expect(context.database.query('DELETE FROM platform.audit_entry')).rejects.toThrow('append-only');
  });
});
