import { Activities } from '@coopera/activities';
import { type ActivityId, type LocalDate, type Money, wholeCooperative } from '@coopera/kernel';
import { Audit, Clock, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type NewSlot, orderedSlots } from '../domain/session-slot';
import { type SessionTerms, TrainingSession } from '../domain/training-session';
import { seatFreed } from '../events';
import { CourseRepository } from '../persistence/course.repository';
import { SessionRepository } from '../persistence/session.repository';
import { type Trainer, TrainerRepository } from '../persistence/trainer.repository';

export interface NewTrainer {
  kind: 'activity' | 'supplier';
  activityId: ActivityId | null;
  name: string;
  iban: string | null;
  fee: Money;
}

export interface SaveSessionInput extends SessionTerms {
  /** The session to change; a new draft where it is left out. */
  id?: string;
  courseId: string;
  slots: NewSlot[];
  /** Left out, they stay as they are. */
  trainers?: NewTrainer[];
}

/**
 * Plans a session, or changes one that is not closed. Seats that are added go to who waits. Fails with: training.course-not-found,
 * training.session-not-editable, training.session-not-sound, training.slots-not-valid, training.capacity-too-small,
 * activities.activity-not-active
 */
@Injectable()
export class SaveSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly courses: CourseRepository,
    private readonly trainers: TrainerRepository,
    private readonly activities: Activities,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, courseId, slots, trainers, ...terms }: SaveSessionInput): Promise<string> {
    await this.courses.get(courseId);
    const ordered = orderedSlots(slots).map((slot) => ({ ...slot, id: newId<'training-slot'>() }));
    const period = { startsOn: ordered[0]?.day as LocalDate, endsOn: ordered.at(-1)?.day as LocalDate };
    const session = id
      ? await this.changed(id, { ...terms, ...period })
      : TrainingSession.draft({ id: newId<'training-session'>(), courseId, ...terms, ...period });
    await this.refuseIdleActivities(terms.sellingActivityId, trainers ?? []);
    await this.sessions.save(session, this.clock.now());
    await this.sessions.saveSlots(session.id, ordered);
    if (trainers) await this.trainers.replace(session.id, trainers.map(asTrainer(session.id)));
    if (id) await this.outbox.announce(seatFreed.of({ sessionId: id }));
    await this.audit.record({
      action: 'training.session.save',
      subjectKind: 'training-session',
      subjectId: session.id,
      after: { capacity: terms.capacity, ...period },
    });
    return session.id;
  }

  private async changed(
    id: string,
    terms: SessionTerms & { startsOn: LocalDate; endsOn: LocalDate },
  ): Promise<TrainingSession> {
    const session = await this.sessions.getForUpdate(id);
    session.change(terms, (await this.sessions.seatsOf(session)).taken);
    return session;
  }

  private async refuseIdleActivities(seller: ActivityId | null, trainers: NewTrainer[]): Promise<void> {
    const ids = [seller, ...trainers.map(({ activityId }) => activityId)].flatMap((one) => one ?? []);
    for (const activityId of new Set(ids)) await this.activities.active(activityId, wholeCooperative);
  }
}

const asTrainer =
  (sessionId: string) =>
  (trainer: NewTrainer): Trainer => ({ ...trainer, id: newId<'training-trainer'>(), sessionId, paidOn: null });
