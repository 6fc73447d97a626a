import { type RunsOnSchedule, ScheduledJob } from '@coopera/platform/jobs';
import { DepreciateDue } from '../application/depreciate-due.use-case';

/** Each night: the months that are over. */
@ScheduledJob({ name: 'equipment.depreciate', pattern: '15 2 * * *' })
export class DepreciateEquipment implements RunsOnSchedule {
  constructor(private readonly depreciate: DepreciateDue) {}

  async run(): Promise<number> {
    let total = 0;
    for (;;) {
      const booked = await this.depreciate.execute();
      total += booked;
      if (booked < 100) return total;
    }
  }
}
