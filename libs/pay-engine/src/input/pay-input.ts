import type { LocalDate, Money } from '@coopera/kernel';
import type { PayTotals } from '../result/pay-totals';
import type { EmployerProfile } from './employer-profile';
import type { FamilySituation, Household } from './family-situation';
import type { PayStrategies } from './pay-strategies';
import type { Performance } from './performance';
import type { WorkerStatus } from './worker-status';

/** One contract paid on the slip. */
export interface Occupation {
  readonly gross: Money;
  /** What was worked; a full month when left out. */
  readonly performance?: Performance;
}

/** A slip already made in the same month with the same employer; a PayResult is one. */
export interface EarlierPay {
  readonly status: WorkerStatus;
  readonly occupations: readonly Occupation[];
  readonly totals: PayTotals;
  readonly strategies: PayStrategies;
}

/** What a slip is computed from. Amounts in euros, per month. */
export interface PayInput {
  /** The day that picks the parameters: the last day of the period paid. */
  readonly date: LocalDate;
  readonly status: WorkerStatus;
  readonly occupations: readonly Occupation[];
  readonly household: Household;
  readonly family: FamilySituation;
  /** Paid by the task or the piece (DmfA zone 00056, value 1). */
  readonly taskPay?: boolean;
  readonly employer?: EmployerProfile;
  readonly strategies?: Partial<PayStrategies>;
  readonly earlierThisMonth?: readonly EarlierPay[];
  /** Work bonus granted this year before this month: the yearly cap needs it. */
  readonly bonusThisYear?: Money;
  /** Declared base of the quarter before this slip: the ceiling of the base contribution needs it. */
  readonly quarterBaseSoFar?: Money;
  /** Benefits in kind: taxed, never paid out. */
  readonly taxableBenefits?: Money;
  /** Commuting paid by the employer: paid out, and taxed above the exemption. */
  readonly commutingPaid?: Money;
  /** The exempt part of commuting; a twelfth of the yearly exemption at most when left out. */
  readonly commutingExempt?: Money;
  /** The worker's own premium of a group insurance: deducted, and lowers the tax by 30 % of it. */
  readonly groupInsurancePremium?: Money;
  /** Paid out free of contributions and tax: reimbursements. */
  readonly netAdditions?: Money;
  /** Taken from the net: vouchers, seizure, advances. */
  readonly netDeductions?: Money;
}
