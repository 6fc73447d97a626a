import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { Journey } from '../support/journey';
import { System } from '../support/system';

const hasRedis = Boolean(process.env.REDIS_URL);

/** A Redis of this test's own, that it may stop. */
class OwnRedis {
  private child?: ChildProcess;
  private readonly folder = mkdtempSync(join(tmpdir(), 'coopera-redis-'));

  constructor(private readonly port: number) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  async start(): Promise<void> {
    this.child = spawn(
      'redis-server',
      ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--save', ''],
      { stdio: 'ignore' },
    );
    await eventually(() => this.answers());
  }

  /** Without saving anything: what was in the queue is lost. */
  async stop(): Promise<void> {
    this.child?.kill('SIGKILL');
    await eventually(async () => !(await this.answers()));
  }

  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = net.connect(this.port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  }
}

const whenThereIsRedis = hasRedis ? describe : describe.skip;

whenThereIsRedis('Redis stops in the middle of the month', () => {
  const redis = new OwnRedis(6100 + (process.pid % 800));
  let system: System;
  let journey: Journey;

  beforeAll(async () => {
    await redis.start();
    system = await System.start({ redisUrl: redis.url });
    await system.seed();
    journey = await Journey.begin(system);
  });
  afterAll(async () => {
    await system?.stop();
    await redis.stop();
  });

  it('loses no event: they flow when it is back, each once', async () => {
    await journey.invoice('100.00');
    await system.settled();
    await redis.stop();
    const ids = [await journey.invoice('200.00'), await journey.invoice('300.00')];
    const [waiting] = await system.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM platform.delivery WHERE status = 'open'`,
    );
    expect(waiting?.count).toBeGreaterThanOrEqual(4);
    await redis.start();
    await system.settled(120_000);
    for (const id of ids)
      expect(await journey.file(id)).toMatchObject({
        state: 'sent',
        documents: expect.arrayContaining(['invoice-pdf']),
      });
    // 600 less 6.5 %, credited once each.
    expect(await journey.budget()).toMatchObject({ available: { amount: '561.00' } });
  });
});
