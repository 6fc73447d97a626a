import type { ActivityId, Scope } from '@coopera/kernel';
import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { activityValidated } from '../events';
import { ActivityRepository } from '../persistence/activity.repository';

/** The adviser validates an Activité. Fails with: activities.activity-not-found, activities.already-validated */
@Injectable()
export class ValidateActivity {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ activityId, by, scope }: { activityId: ActivityId; by: string; scope: Scope }): Promise<void> {
    const activity = await this.activities.get(activityId, scope);
    activity.validate(by, this.clock.today());
    await this.activities.save(activity);
    await this.audit.record({ action: 'activities.activity.validate', subjectKind: 'activity', subjectId: activityId });
    await this.outbox.announce(
      activityValidated.of({ activityId, name: activity.name, validatedOn: this.clock.today() }),
    );
  }
}
