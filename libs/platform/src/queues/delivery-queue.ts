import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { Settings } from '../config/settings';
import { Log } from '../observability/log';
import { queueConnection } from './queue-connection';

const NAME = 'deliveries';

export interface DeliveryJob {
  eventId: string;
  subscriber: string;
}

/** The BullMQ queue that carries deliveries from the relay to the workers. */
@Injectable()
export class DeliveryQueue implements OnApplicationShutdown {
  private queue?: Queue;
  private worker?: Worker;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** @throws Error when the queue's server cannot be reached */
  async add(jobs: DeliveryJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.producer().addBulk(
      jobs.map((job) => ({
        name: job.subscriber,
        data: job,
        // The id makes a delivery that is handed over twice one job; PostgreSQL keeps the attempts and the outcome.
        opts: { jobId: `${job.eventId}.${job.subscriber}`, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }

  consume(concurrency: number, handle: (job: DeliveryJob) => Promise<void>): void {
    this.worker = new Worker(NAME, (job) => handle(job.data as DeliveryJob), {
      connection: queueConnection(this.settings, 'worker'),
      concurrency,
      // A worker that died is noticed in some twenty seconds.
      stalledInterval: 5_000,
      lockDuration: 15_000,
    });
    this.worker.on('error', (error) => this.log.warn('queue worker', { error: error.message }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
  }

  private producer(): Queue {
    if (!this.queue) {
      this.queue = new Queue(NAME, { connection: queueConnection(this.settings, 'producer') });
      this.queue.on('error', (error) => this.log.warn('queue producer', { error: error.message }));
    }
    return this.queue;
  }
}
