import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { VerifyRegister } from '../application/verify-register.use-case';

/** Each night at twenty past three; what it finds is kept and announced. */
@ScheduledJob({ name: 'shares.verify-register', pattern: '20 3 * * *' })
export class VerifyRegisterEachNight implements RunsOnSchedule {
  constructor(private readonly verifyRegister: VerifyRegister) {}

  run(): Promise<unknown> {
    return this.verifyRegister.execute('nightly');
  }
}
