import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { TellCoverage } from '../application/tell-coverage.use-case';

/** Each morning at a quarter past seven. */
@ScheduledJob({ name: 'shares.tell-coverage', pattern: '15 7 * * *' })
export class TellCoverageEachMorning implements RunsOnSchedule {
  constructor(private readonly tellCoverage: TellCoverage) {}

  run(): Promise<unknown> {
    return this.tellCoverage.execute();
  }
}
