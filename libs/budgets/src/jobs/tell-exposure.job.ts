import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { TellExposure } from '../application/tell-exposure.use-case';

/** Working days at a quarter to seven, before the offices open. */
@ScheduledJob({ name: 'budgets.tell-exposure', pattern: '45 6 * * 1-5' })
export class TellExposureEveryMorning implements RunsOnSchedule {
  constructor(private readonly tellExposure: TellExposure) {}

  run(): Promise<number> {
    return this.tellExposure.execute();
  }
}
