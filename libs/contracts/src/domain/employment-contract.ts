import type { ActivityId, Decimal, LocalDate, MemberId, Money, MoneyJson } from '@coopera/kernel';
import { contractErrors } from '../contracts.errors';
import type { Calculation } from './calculation';
import type { ContractStatusOfWorker, ContractTerms } from './contract-terms';

export type EmploymentContractId = string & { readonly __kind: 'employment-contract' };
export type EmploymentContractStatus = 'accepted' | 'declared' | 'paid' | 'cancelled';

/** The simulation that was accepted. */
export interface ContractRequest {
  readonly mode: 'budget' | 'gross' | 'net';
  readonly amount: MoneyJson;
}

export interface Acceptance {
  readonly id: EmploymentContractId;
  readonly number: string;
  readonly activityId: ActivityId;
  readonly workerId: MemberId;
  readonly title: string;
  readonly place: string;
  readonly schedule: string | null;
  readonly terms: ContractTerms;
  readonly request: ContractRequest;
  readonly hours: Decimal;
  readonly gross: Money;
  readonly net: Money;
  readonly cost: Money;
  readonly contribution: Money;
  readonly budgetNeeded: Money;
  readonly calculation: Calculation;
  readonly acceptedAt: Date;
  readonly acceptedBy: string;
}

/** Work of a member for an Activité, with what it costs and pays to the cent. Accepted, declared, then paid. */
export class EmploymentContract {
  readonly id: EmploymentContractId;
  readonly number: string;
  readonly activityId: ActivityId;
  readonly workerId: MemberId;
  readonly title: string;
  readonly place: string;
  readonly schedule: string | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly days: number;
  readonly hours: Decimal;
  readonly workerStatus: ContractStatusOfWorker;
  readonly jointCommittee: string;
  readonly terms: ContractTerms;
  readonly request: ContractRequest;
  readonly gross: Money;
  readonly net: Money;
  readonly cost: Money;
  readonly contribution: Money;
  readonly budgetNeeded: Money;
  readonly parameterHash: string;
  readonly calculation: Calculation;
  readonly acceptedAt: Date;
  readonly acceptedBy: string;
  status: EmploymentContractStatus;
  declaredAt: Date | null;
  payRunId: string | null;
  paidOn: LocalDate | null;
  cancelledAt: Date | null;
  cancelReason: string | null;

  private constructor(fields: Partial<EmploymentContract>) {
    Object.assign(this, fields);
  }

  static accept(acceptance: Acceptance): EmploymentContract {
    const { terms, calculation } = acceptance;
    return new EmploymentContract({
      ...acceptance,
      startsOn: terms.startsOn,
      endsOn: terms.endsOn,
      days: terms.days,
      workerStatus: terms.status,
      jointCommittee: terms.jointCommittee,
      parameterHash: calculation.parameterHash,
      status: 'accepted',
      declaredAt: null,
      payRunId: null,
      paidOn: null,
      cancelledAt: null,
      cancelReason: null,
    });
  }

  /** Social security took the declaration: the work may be done and paid. A second answer changes nothing. */
  declare(at: Date): void {
    if (this.status !== 'accepted') return;
    this.status = 'declared';
    this.declaredAt = at;
  }

  /** Fails with: contracts.not-declared */
  pay(on: LocalDate): void {
    if (this.status === 'paid') return;
    if (this.status !== 'declared') throw contractErrors.fail('not-declared', { number: this.number });
    this.status = 'paid';
    this.paidOn = on;
  }

  /**
   * Work that has not started is given up; work whose declaration was refused never could be done, so at any time.
   * Fails with: contracts.not-cancellable, contracts.already-started
   */
  cancel(cancellation: { reason: string; at: Date; today: LocalDate; isDeclarationRefused: boolean }): void {
    if (this.status === 'paid' || this.status === 'cancelled' || this.payRunId)
      throw contractErrors.fail('not-cancellable');
    const isGivenUpInTime = this.startsOn > cancellation.today || cancellation.isDeclarationRefused;
    if (!isGivenUpInTime) throw contractErrors.fail('already-started', { startsOn: this.startsOn });
    this.status = 'cancelled';
    this.cancelledAt = cancellation.at;
    this.cancelReason = cancellation.reason;
  }
}
