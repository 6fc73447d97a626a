import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { FollowDeclarations } from '../application/follow-declarations.use-case';

/** Every minute: the answer of social security usually comes within seconds. */
@ScheduledJob({ name: 'contracts.follow-declarations', pattern: '* * * * *' })
export class FollowDeclarationsJob implements RunsOnSchedule {
  constructor(private readonly follow: FollowDeclarations) {}

  run(): Promise<number> {
    return this.follow.execute();
  }
}
