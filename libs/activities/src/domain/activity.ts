import type { ActivityId, LocalDate, MemberId, Rate } from '@coopera/kernel';
import { activityErrors } from '../activities.errors';

export type ActivityStatus = 'to-validate' | 'active' | 'frozen' | 'closed';
export type BearerRole = 'administrator' | 'co-worker';

export interface CoBearer {
  memberId: MemberId;
  role: BearerRole;
}

/** The unit of production: a project of one or several members, run inside the cooperative. */
export class Activity {
  readonly id: ActivityId;
  name: string;
  trade: string;
  description: string | null;
  status: ActivityStatus;
  /** A rate of contribution of its own, where the assembly granted one. */
  ownLevyRate: Rate | null;
  openedOn: LocalDate;
  validatedOn: LocalDate | null;
  validatedBy: string | null;

  private constructor(id: ActivityId) {
    this.id = id;
  }

  static open(id: ActivityId, data: { name: string; trade: string; description?: string }, on: LocalDate): Activity {
    return Object.assign(new Activity(id), {
      name: data.name,
      trade: data.trade,
      description: data.description ?? null,
      status: 'to-validate' as const,
      ownLevyRate: null,
      openedOn: on,
      validatedOn: null,
      validatedBy: null,
    });
  }

  /** Fails with: activities.already-validated */
  validate(by: string, on: LocalDate): void {
    if (this.status !== 'to-validate') throw activityErrors.fail('already-validated');
    this.status = 'active';
    this.validatedBy = by;
    this.validatedOn = on;
  }

  /** Fails with: activities.activity-not-active */
  mustBeActive(): void {
    if (this.status !== 'active') throw activityErrors.fail('activity-not-active', { name: this.name });
  }
}
