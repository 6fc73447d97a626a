import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { Log } from '../observability/log';
import { DeliveryQueue } from '../queues/delivery-queue';

const BATCH = 500;
const PAUSE_MS = 200;
/** A delivery handed to the queue and not closed after this is handed again: losing the queue loses nothing. */
const CLAIM_SECONDS = 30;

interface Claim {
  event_id: string;
  subscriber: string;
}

/** Moves open deliveries from PostgreSQL, which is the truth, to the queue, which is only the transport. */
@Injectable()
export class Relay implements OnApplicationShutdown {
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly queue: DeliveryQueue,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.running = false;
    await this.loop;
  }

  private async run(): Promise<void> {
    while (this.running) {
      const moved = await this.moveBatch().catch((error: Error) => {
        this.log.warn('the relay will try again', { error: error.message });
        return 0;
      });
      if (moved < BATCH) await new Promise((resume) => setTimeout(resume, moved > 0 ? 20 : PAUSE_MS));
    }
  }

  /** Claims what is due, then adds it. The claim commits first, or a quick worker would find the row still locked. */
  async moveBatch(): Promise<number> {
    const due = await this.claim();
    try {
      await this.queue.add(due.map((row) => ({ eventId: row.event_id, subscriber: row.subscriber })));
    } catch (error) {
      await this.giveBack(due);
      throw error;
    }
    return due.length;
  }

  private claim(): Promise<Claim[]> {
    return this.database.changed<Claim>(
      `UPDATE platform.delivery SET claimed_until = now() + make_interval(secs => $2)
       WHERE (event_id, subscriber) IN (
         SELECT event_id, subscriber FROM platform.delivery
         WHERE status = 'open' AND next_attempt_at <= now() AND (claimed_until IS NULL OR claimed_until < now())
         ORDER BY event_id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING event_id, subscriber`,
      [BATCH, CLAIM_SECONDS],
    );
  }

  private async giveBack(claims: Claim[]): Promise<void> {
    await this.database.query(
      `UPDATE platform.delivery SET claimed_until = NULL
       WHERE status = 'open' AND (event_id, subscriber) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))`,
      [claims.map((claim) => claim.event_id), claims.map((claim) => claim.subscriber)],
    );
  }
}
