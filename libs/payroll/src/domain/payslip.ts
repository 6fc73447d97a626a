import {
  type ActivityId,
  type ErrorParams,
  type Language,
  type LocalDate,
  type MemberId,
  Money,
  type MoneyJson,
} from '@coopera/kernel';

export type PayslipId = string & { readonly __kind: 'payslip' };
export type PayRunId = string & { readonly __kind: 'pay-run' };
export type PayslipStatus = 'queued' | 'computed' | 'failed' | 'approved';

/** What a slip keeps of its calculation; the rest belongs to whoever computed it. */
export interface SlipCalculation {
  readonly totals: Readonly<Record<string, MoneyJson>>;
  readonly parameterHash: string;
}

/** Why a slip could not be computed, for a person to act on. */
export interface SlipFailure {
  readonly code: string;
  readonly params: ErrorParams;
}

/** The pay of one worker for one contract. Computed once, then approved: its figures never change. */
export class Payslip<Calculation extends SlipCalculation = SlipCalculation> {
  readonly id: PayslipId;
  readonly number: string;
  readonly payRunId: PayRunId;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly title: string;
  readonly activityId: ActivityId;
  readonly activityName: string;
  readonly workerId: MemberId;
  readonly workerName: string;
  readonly language: Language;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly month: LocalDate;
  readonly acceptedAt: Date;
  readonly reserved: Money;
  status: PayslipStatus;
  calculation: Calculation | null;
  gross: Money | null;
  net: Money | null;
  cost: Money | null;
  contribution: Money | null;
  parameterHash: string | null;
  failure: SlipFailure | null;
  computedAt: Date | null;
  documentAt: Date | null;
  approvedAt: Date | null;
  payOn: LocalDate | null;

  private constructor() {}

  /** Takes the engine's figures, once. */
  compute(calculation: Calculation, at: Date): void {
    if (this.calculation) return;
    this.status = 'computed';
    this.calculation = calculation;
    this.gross = totalOf(calculation, 'gross');
    this.net = totalOf(calculation, 'net');
    this.cost = totalOf(calculation, 'cost');
    this.contribution = totalOf(calculation, 'variableContribution');
    this.parameterHash = calculation.parameterHash;
    this.failure = null;
    this.computedAt = at;
  }

  /** Something that a person must settle first: a file that lacks a number, a parameter without a value. */
  fail(failure: SlipFailure): void {
    this.status = 'failed';
    this.failure = failure;
  }

  approve(payOn: LocalDate, at: Date): void {
    this.status = 'approved';
    this.payOn = payOn;
    this.approvedAt = at;
  }

  /** An amount of the calculation; zero before it is made. */
  total(name: string): Money {
    return this.calculation ? totalOf(this.calculation, name) : Money.zero();
  }

  /** How far its budget is from the one that the contract reserved; zero unless the month or the file changed since. */
  get difference(): Money {
    return this.calculation ? this.total('budgetNeeded').minus(this.reserved) : Money.zero();
  }
}

const totalOf = ({ totals }: SlipCalculation, name: string): Money => {
  const amount = totals[name];
  return amount ? Money.fromJson(amount) : Money.zero();
};
