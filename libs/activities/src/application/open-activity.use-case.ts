import { type ActivityId, type MemberId, type Scope } from '@coopera/kernel';
import { MemberStanding, Members } from '@coopera/members';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { Activity, type BearerRole } from '../domain/activity';
import { ActivityRepository } from '../persistence/activity.repository';

export interface OpenActivityInput {
  name: string;
  trade: string;
  description?: string;
  memberId: MemberId;
  coBearers?: { memberId: MemberId; role: BearerRole }[];
  scope: Scope;
}

/** A member opens an Activité; it waits for his adviser. Fails with: members.member-not-found, members.share-missing */
@Injectable()
export class OpenActivity {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly members: Members,
    private readonly standing: MemberStanding,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ memberId, coBearers = [], scope, ...data }: OpenActivityInput): Promise<ActivityId> {
    await this.members.card(memberId, scope);
    await this.standing.mustBeCovered(memberId);
    const today = this.clock.today();
    const activity = Activity.open(newId<'activity'>(), data, today);
    await this.activities.save(activity);
    await this.activities.addBearers(activity.id, [{ memberId, role: 'administrator' }, ...coBearers], today);
    await this.audit.record({
      action: 'activities.activity.open',
      subjectKind: 'activity',
      subjectId: activity.id,
      after: data,
    });
    return activity.id;
  }
}
