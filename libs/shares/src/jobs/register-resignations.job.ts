import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { RegisterResignation } from '../application/register-resignation.use-case';

/** Each morning at six: the shares of the resignations whose day has come are cancelled. */
@ScheduledJob({ name: 'shares.register-resignations', pattern: '0 6 * * *' })
export class RegisterResignationsEachMorning implements RunsOnSchedule {
  constructor(private readonly registerResignation: RegisterResignation) {}

  run(): Promise<number> {
    return this.registerResignation.executeDue();
  }
}
