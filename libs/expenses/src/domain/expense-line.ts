import type { ActivityId, LocalDate, MemberId, Money } from '@coopera/kernel';
import { expenseErrors } from '../expenses.errors';
import type { ExpenseFigures } from './expense-figures';
import type { ExpenseFamily } from './expense-type';
import type { Trip } from './trip';

export const lineStatuses = ['draft', 'submitted', 'validated', 'refused', 'reimbursed', 'waived'] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** Rules that a validator refuses by. */
export const refusalRules = [
  'not-in-cooperative-name',
  'receipt-unreadable',
  'amount-differs',
  'wrong-type',
  'private-expense',
  'duplicate',
  'out-of-year',
  'other',
] as const;
export type RefusalRule = (typeof refusalRules)[number];

/** What the member writes. */
export interface LineContent {
  family: ExpenseFamily;
  type: string;
  spentOn: LocalDate;
  supplier: string;
  supplierVatNumber: string | null;
  description: string;
  amount: Money;
  vat: Money;
  isInCooperativeName: boolean;
  trip: Trip | null;
}

export interface LineState extends LineContent {
  id: string;
  sheetId: string;
  memberId: MemberId;
  activityId: ActivityId;
  status: LineStatus;
  figures: ExpenseFigures | null;
  rate: string | null;
  isUnverified: boolean;
  isLikenessConfirmed: boolean;
  /** New at each submission: the ledgers know the line by it. */
  submissionId: string | null;
  submittedOn: LocalDate | null;
  decidedOn: LocalDate | null;
  decidedBy: string | null;
  refusalRule: RefusalRule | null;
  bookedOn: LocalDate | null;
  waivedOn: LocalDate | null;
  wasValidated: boolean;
  reimbursementId: string | null;
}

export interface Submission {
  submissionId: string;
  figures: ExpenseFigures;
  rate: string | null;
  isUnverified: boolean;
  isLikenessConfirmed: boolean;
  on: LocalDate;
}

const blank = {
  status: 'draft',
  figures: null,
  rate: null,
  isUnverified: false,
  isLikenessConfirmed: false,
  submissionId: null,
  submittedOn: null,
  decidedOn: null,
  decidedBy: null,
  refusalRule: null,
  bookedOn: null,
  waivedOn: null,
  wasValidated: false,
  reimbursementId: null,
} as const;

/** One expense, from the photograph on the phone to the money back. */
export class ExpenseLine {
  private constructor(private state: LineState) {}

  static capture(
    ids: Pick<LineState, 'id' | 'sheetId' | 'memberId' | 'activityId'>,
    content: LineContent,
  ): ExpenseLine {
    return new ExpenseLine({ ...blank, ...ids, ...content });
  }

  static restore(state: LineState): ExpenseLine {
    return new ExpenseLine(state);
  }

  get data(): Readonly<LineState> {
    return this.state;
  }

  /** For the line of the budget that the member reads. */
  get label(): string {
    return [this.state.supplier, this.state.spentOn.split('-').reverse().join('/')].join(', ');
  }

  /** Nothing is promised for it: the member may change it. */
  get isOpen(): boolean {
    return this.state.status === 'draft' || this.state.status === 'refused';
  }

  /** Whether it says the very same: a phone that heard no answer sends again. */
  holds(content: LineContent, sheetId: string): boolean {
    const { family, type, spentOn, supplier, supplierVatNumber, description, isInCooperativeName, trip } = this.state;
    const own = { family, type, spentOn, supplier, supplierVatNumber, description, isInCooperativeName };
    const isSame = (Object.keys(own) as (keyof typeof own)[]).every((key) => own[key] === content[key]);
    const isSameTrip = trip?.km === content.trip?.km && trip?.vehicleId === content.trip?.vehicleId;
    const isSameMoney = this.state.amount.equals(content.amount) && this.state.vat.equals(content.vat);
    return isSame && isSameTrip && isSameMoney && this.state.sheetId === sheetId;
  }

  /** The member drops what was refused: nothing is promised for it, and the decision stays on record. Fails with: expenses.line-decided */
  abandon(on: LocalDate): void {
    this.mustBeOpen();
    this.state = { ...this.state, status: 'waived', waivedOn: on };
  }

  /** Another content, another sheet when the day or the Activité changed. Fails with: expenses.line-decided */
  rewrite(content: LineContent, sheetId: string, activityId: ActivityId): void {
    this.mustBeOpen();
    this.state = { ...this.state, ...content, sheetId, activityId, status: 'draft', isLikenessConfirmed: false };
  }

  /** Fails with: expenses.line-decided */
  submit({ on, ...frozen }: Submission): void {
    this.mustBeOpen();
    const cleared = { decidedOn: null, decidedBy: null, refusalRule: null };
    this.state = { ...this.state, ...frozen, ...cleared, status: 'submitted', submittedOn: on };
  }

  /** Fails with: expenses.line-not-submitted */
  validate(by: string, on: LocalDate, bookedOn: LocalDate): void {
    this.mustBeSubmitted();
    this.state = {
      ...this.state,
      status: 'validated',
      decidedBy: by,
      decidedOn: on,
      bookedOn,
      wasValidated: true,
    };
  }

  /** Fails with: expenses.line-not-submitted */
  refuse(rule: RefusalRule, by: string, on: LocalDate): void {
    this.mustBeSubmitted();
    this.state = { ...this.state, status: 'refused', refusalRule: rule, decidedBy: by, decidedOn: on };
  }

  /** The member gives it up before its payment is asked for. Fails with: expenses.line-not-waivable */
  waive(on: LocalDate): void {
    this.mustBeWaivable();
    this.state = { ...this.state, status: 'waived', waivedOn: on };
  }

  /** Fails with: expenses.line-not-waivable */
  mustBeWaivable(): void {
    const { status, reimbursementId } = this.state;
    if ((status !== 'submitted' && status !== 'validated') || reimbursementId)
      throw expenseErrors.fail('line-not-waivable', { status });
  }

  /** Its payment is asked for. */
  payWith(reimbursementId: string): void {
    this.state = { ...this.state, reimbursementId };
  }

  /** The payment left. */
  markReimbursed(): void {
    this.state = { ...this.state, status: 'reimbursed' };
  }

  /** What was frozen at its submission. Fails with: expenses.line-not-submitted */
  get frozen(): { figures: ExpenseFigures; submissionId: string } {
    const { figures, submissionId } = this.state;
    if (!figures || !submissionId) throw expenseErrors.fail('line-not-submitted', { status: this.state.status });
    return { figures, submissionId };
  }

  private mustBeOpen(): void {
    if (!this.isOpen) throw expenseErrors.fail('line-decided', { status: this.state.status });
  }

  private mustBeSubmitted(): void {
    if (this.state.status !== 'submitted')
      throw expenseErrors.fail('line-not-submitted', { status: this.state.status });
  }
}
