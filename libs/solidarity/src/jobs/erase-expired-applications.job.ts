import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { EraseExpired } from '../application/erase-expired.use-case';

/** Each night: what was confided is not kept longer than it must be. */
@ScheduledJob({ name: 'solidarity.erase-expired-applications', pattern: '30 3 * * *' })
export class EraseExpiredApplications implements RunsOnSchedule {
  constructor(private readonly erase: EraseExpired) {}

  run(): Promise<number> {
    return this.erase.execute();
  }
}
