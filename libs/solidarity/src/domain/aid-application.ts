import type { LocalDate, MemberId, Money } from '@coopera/kernel';
import { solidarityErrors } from '../solidarity.errors';
import type { AgeBand } from './age-band';
import type { CriterionFigure } from './criterion-figure';

export type ApplicationStatus =
  | 'draft'
  | 'submitted'
  | 'to-complete'
  | 'complete'
  | 'proposed'
  | 'granted'
  | 'refused'
  | 'appealed'
  | 'withdrawn';

/** What the statistics count by: no identity. */
export interface StatisticProfile {
  office: string | null;
  language: string;
  ageBand: AgeBand;
  trade: string | null;
}

/** What is frozen the day the application is sent. */
export interface Submission {
  criteria: CriterionFigure[];
  suggested: Money | null;
  profile: StatisticProfile;
  on: LocalDate;
}

export interface ApplicationState {
  id: string;
  campaignId: string;
  memberId: MemberId;
  number: string | null;
  status: ApplicationStatus;
  /** 1, or 2 after an appeal. */
  round: number;
  /** Encrypted; null once erased. */
  content: Buffer | null;
  submission: Submission | null;
  decidedOn: LocalDate | null;
  granted: Money | null;
  keepUntil: LocalDate | null;
}

/** Steps in which the committee has nothing yet, so that the applicant may still step back. */
const retractable: ApplicationStatus[] = ['draft', 'submitted', 'to-complete', 'complete', 'proposed', 'appealed'];

/** A member's request for aid, from the draft to the decision. */
export class AidApplication {
  private constructor(private state: ApplicationState) {}

  static draft(id: string, campaignId: string, memberId: MemberId, content: Buffer): AidApplication {
    const blank = { number: null, submission: null, decidedOn: null, granted: null, keepUntil: null };
    return new AidApplication({ id, campaignId, memberId, status: 'draft', round: 1, content, ...blank });
  }

  static restore(state: ApplicationState): AidApplication {
    return new AidApplication(state);
  }

  get data(): Readonly<ApplicationState> {
    return this.state;
  }

  /** Fails with: solidarity.wrong-state */
  write(content: Buffer): void {
    this.mustBe('draft');
    this.state = { ...this.state, content };
  }

  /** Fails with: solidarity.wrong-state */
  submit(submission: Submission): void {
    this.mustBe('draft');
    this.state = { ...this.state, status: 'submitted', submission };
  }

  numbered(number: string): void {
    this.state = { ...this.state, number };
  }

  /** Fails with: solidarity.wrong-state */
  withdraw(keepUntil: LocalDate): void {
    this.mustBe(...retractable);
    this.state = { ...this.state, status: 'withdrawn', keepUntil };
  }

  /** The coordinator needs something more. Fails with: solidarity.wrong-state */
  ask(content: Buffer): void {
    this.mustBe('submitted', 'complete');
    this.state = { ...this.state, status: 'to-complete', content };
  }

  /** Fails with: solidarity.wrong-state */
  answer(content: Buffer): void {
    this.mustBe('to-complete');
    this.state = { ...this.state, status: 'submitted', content };
  }

  /** Fails with: solidarity.wrong-state */
  confirmComplete(): void {
    this.mustBe('submitted');
    this.state = { ...this.state, status: 'complete' };
  }

  /** To the committee. A proposal may be replaced by another: its votes fall. Fails with: solidarity.wrong-state, solidarity.above-ceiling */
  propose(amount: Money, ceiling: Money): void {
    this.mustBe('complete', 'proposed', 'appealed');
    if (!amount.isPositive() || amount.compare(ceiling) > 0)
      throw solidarityErrors.fail('above-ceiling', { ceiling: ceiling.toString() }, '/amount');
    this.state = { ...this.state, status: 'proposed' };
  }

  /** @param granted null for a refusal. Fails with: solidarity.wrong-state */
  decide(granted: Money | null, on: LocalDate, keepUntil: LocalDate): void {
    this.mustBe('proposed');
    this.state = { ...this.state, status: granted ? 'granted' : 'refused', granted, decidedOn: on, keepUntil };
  }

  /** Once, against a refusal, in time. Fails with: solidarity.wrong-state, solidarity.appeal-used, solidarity.appeal-too-late */
  appeal(content: Buffer, on: LocalDate, until: LocalDate): void {
    this.mustBe('refused');
    if (this.state.round > 1) throw solidarityErrors.fail('appeal-used');
    if (on > until) throw solidarityErrors.fail('appeal-too-late', { until });
    this.state = { ...this.state, status: 'appealed', round: 2, content, decidedOn: null, keepUntil: null };
  }

  private mustBe(...expected: ApplicationStatus[]): void {
    if (!expected.includes(this.state.status))
      throw solidarityErrors.fail('wrong-state', { status: this.state.status });
  }
}
