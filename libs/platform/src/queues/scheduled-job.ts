import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const SCHEDULED_JOB = 'coopera:scheduled-job';

export interface ScheduledJobOptions {
  /** Unique in the system: "recovery.send-due-reminders". */
  name: string;
  /** Cron pattern, read in Brussels time. */
  pattern: string;
}

/** Marks a class whose `run()` the worker calls at its hours; it must be safe to run twice. */
export const ScheduledJob = (options: ScheduledJobOptions): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(SCHEDULED_JOB, options)) as ClassDecorator;

export interface RunsOnSchedule {
  run(): Promise<unknown>;
}
