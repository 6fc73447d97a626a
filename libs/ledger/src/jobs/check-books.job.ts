import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { CheckBooks } from '../application/check-books.use-case';

/** Every night at a quarter past three, Brussels time. */
@ScheduledJob({ name: 'ledger.check-books', pattern: '15 3 * * *' })
export class CheckBooksAtNight implements RunsOnSchedule {
  constructor(private readonly checkBooks: CheckBooks) {}

  run(): Promise<unknown> {
    return this.checkBooks.execute();
  }
}
