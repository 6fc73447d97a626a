import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Queue, Worker } from 'bullmq';
import { ClsService } from 'nestjs-cls';
import { Settings } from '../config/settings';
import { Log } from '../observability/log';
import { queueConnection } from './queue-connection';
import { type RunsOnSchedule, SCHEDULED_JOB, type ScheduledJobOptions } from './scheduled-job';

const NAME = 'scheduled';

/** Registers every scheduled job with BullMQ and runs it when its hour comes, in one worker at a time. */
@Injectable()
export class Scheduler implements OnApplicationShutdown {
  private readonly jobs = new Map<string, ScheduledJobOptions & { instance: RunsOnSchedule }>();
  private queue?: Queue;
  private worker?: Worker;

  constructor(
    private readonly settings: Settings,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly cls: ClsService,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    this.discover();
    this.queue = new Queue(NAME, { connection: queueConnection(this.settings, 'worker') });
    this.queue.on('error', (error) => this.log.warn('scheduler', { error: error.message }));
    for (const { name, pattern } of this.jobs.values())
      await this.queue.upsertJobScheduler(
        name,
        { pattern, tz: 'Europe/Brussels' },
        {
          name,
          opts: {
            removeOnComplete: 50,
            removeOnFail: 50,
            attempts: 3,
            backoff: { type: 'exponential', delay: 30_000 },
          },
        },
      );
    this.worker = new Worker(NAME, (job) => this.runNow(job.name), {
      connection: queueConnection(this.settings, 'worker'),
    });
    this.worker.on('error', (error) => this.log.warn('scheduler', { error: error.message }));
  }

  /** Runs one job at once, as its hour would. @throws Error when no job has that name */
  async runNow(name: string): Promise<unknown> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`no scheduled job is called "${name}"`);
    this.log.info('scheduled job', { name });
    return this.cls.run(() => job.instance.run());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
  }

  private discover(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const options = this.reflector.get<ScheduledJobOptions | undefined>(SCHEDULED_JOB, metatype);
      if (!options) continue;
      const known = this.jobs.get(options.name);
      if (known && known.instance !== instance) throw new Error(`two scheduled jobs are called "${options.name}"`);
      this.jobs.set(options.name, { ...options, instance: instance as RunsOnSchedule });
    }
  }
}
