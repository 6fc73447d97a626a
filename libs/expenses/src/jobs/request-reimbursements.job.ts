import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { RequestReimbursements } from '../application/request-reimbursements.use-case';

/** Each working morning: what was validated long enough ago is to be paid. */
@ScheduledJob({ name: 'expenses.request-reimbursements', pattern: '15 6 * * 1-5' })
export class RequestReimbursementsJob implements RunsOnSchedule {
  constructor(private readonly request: RequestReimbursements) {}

  run(): Promise<number> {
    return this.request.execute({ by: 'expenses' });
  }
}
