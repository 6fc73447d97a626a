import type { ActivityId, Language, LocalDate } from '@coopera/kernel';
import { trainingErrors } from '../training.errors';

export type SessionStatus = 'draft' | 'open' | 'closed' | 'cancelled' | 'held';

/** What the coordinator decides of a session; the days come from its slots. */
export interface SessionTerms {
  language: Language;
  /** Null when it is given online only. */
  officeId: string | null;
  room: string | null;
  onlineUrl: string | null;
  minimum: number;
  capacity: number;
  signUpUntil: LocalDate;
  /** The Activité that sells seats to the public; members only where there is none. */
  sellingActivityId: ActivityId | null;
}

export interface SessionState extends SessionTerms {
  id: string;
  courseId: string;
  status: SessionStatus;
  startsOn: LocalDate;
  endsOn: LocalDate;
  cancelReason: string | null;
  heldOn: LocalDate | null;
}

/** One time that a course is given. */
export class TrainingSession {
  private constructor(private state: SessionState) {}

  static restore(state: SessionState): TrainingSession {
    return new TrainingSession(state);
  }

  static draft(data: Omit<SessionState, 'status' | 'cancelReason' | 'heldOn'>): TrainingSession {
    mustBeSound(data);
    return new TrainingSession({ ...data, status: 'draft', cancelReason: null, heldOn: null });
  }

  get data(): Readonly<SessionState> {
    return this.state;
  }
  get id(): string {
    return this.state.id;
  }

  /** Fails with: training.session-not-editable, training.session-not-sound, training.capacity-too-small */
  change(terms: SessionTerms & { startsOn: LocalDate; endsOn: LocalDate }, seatsTaken: number): void {
    this.mustBe(['draft', 'open'], 'session-not-editable');
    mustBeSound(terms);
    if (terms.capacity < seatsTaken) throw trainingErrors.fail('capacity-too-small', { seatsTaken }, '/capacity');
    this.state = { ...this.state, ...terms };
  }

  /** Fails with: training.session-not-editable */
  open(): void {
    this.mustBe(['draft', 'closed'], 'session-not-editable');
    this.state = { ...this.state, status: 'open' };
  }

  /** No more sign-ups; who waits may still be promoted. Fails with: training.session-not-editable */
  close(): void {
    this.mustBe(['open'], 'session-not-editable');
    this.state = { ...this.state, status: 'closed' };
  }

  /** Fails with: training.session-not-editable */
  cancel(reason: string): void {
    this.mustBe(['draft', 'open', 'closed'], 'session-not-editable');
    this.state = { ...this.state, status: 'cancelled', cancelReason: reason };
  }

  /** Fails with: training.session-not-editable, training.session-not-over */
  hold(today: LocalDate): void {
    this.mustBe(['open', 'closed'], 'session-not-editable');
    if (today < this.state.endsOn) throw trainingErrors.fail('session-not-over', { endsOn: this.state.endsOn });
    this.state = { ...this.state, status: 'held', heldOn: today };
  }

  /** Fails with: training.session-not-open, training.sign-up-over */
  mustTakeSignUps(today: LocalDate): void {
    this.mustBe(['open'], 'session-not-open');
    if (today > this.state.signUpUntil)
      throw trainingErrors.fail('sign-up-over', { signUpUntil: this.state.signUpUntil });
  }

  /** Whether a seat that frees may still be given. */
  promotesOn(today: LocalDate): boolean {
    return ['open', 'closed'].includes(this.state.status) && today <= this.state.startsOn;
  }

  private mustBe(allowed: SessionStatus[], error: 'session-not-editable' | 'session-not-open'): void {
    if (!allowed.includes(this.state.status)) throw trainingErrors.fail(error, { status: this.state.status });
  }
}

function mustBeSound(terms: Pick<SessionState, 'minimum' | 'capacity' | 'signUpUntil' | 'startsOn' | 'endsOn'>): void {
  if (terms.capacity < terms.minimum) throw trainingErrors.fail('session-not-sound', {}, '/capacity');
  if (terms.signUpUntil > terms.startsOn) throw trainingErrors.fail('session-not-sound', {}, '/signUpUntil');
}
