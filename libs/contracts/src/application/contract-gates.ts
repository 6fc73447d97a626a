import { Activities } from '@coopera/activities';
import type { ActivityId, MemberId, Scope } from '@coopera/kernel';
import { MemberStanding, Members } from '@coopera/members';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { contractErrors } from '../contracts.errors';
import { assertTerms, type ContractTerms } from '../domain/contract-terms';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import type { PricedContract } from './price-contract';

export interface ContractAsked {
  activityId: ActivityId;
  workerId: MemberId;
  terms: ContractTerms;
  mayWritePast: boolean;
  scope: Scope;
}

/** What must hold before a contract is made, each with its own refusal. Holds the worker until the transaction ends. */
@Injectable()
export class ContractGates {
  constructor(
    private readonly activities: Activities,
    private readonly members: Members,
    private readonly standing: MemberStanding,
    private readonly contracts: EmploymentContractRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Fails with: activities.activity-not-found, activities.activity-not-active, members.member-not-found,
   * members.file-incomplete, members.share-missing, contracts.start-in-the-past, contracts.overlaps, those of assertTerms
   */
  async check({ activityId, workerId, terms, mayWritePast, scope }: ContractAsked): Promise<void> {
    assertTerms(terms);
    await this.activities.active(activityId, scope);
    await this.members.card(workerId, scope);
    await this.members.workerFile(workerId);
    await this.standing.mustBeCovered(workerId);
    this.checkStart(terms, mayWritePast);
    await this.contracts.lockWorker(workerId);
    const number = await this.contracts.overlapping(workerId, terms.startsOn, terms.endsOn);
    if (number) throw contractErrors.fail('overlaps', { number }, '/startDate');
  }

  /** Fails with: contracts.below-minimum-wage */
  checkWage({ gross, minimum, isMinimumMet }: PricedContract): void {
    if (isMinimumMet) return;
    const params = { gross: gross.toString(), minimum: minimum.gross.toString() };
    throw contractErrors.fail('below-minimum-wage', params, '/amount');
  }

  /** The Dimona comes before the work (law of 5 November 2002): a start in the past is for the staff alone. */
  private checkStart({ startsOn }: ContractTerms, mayWritePast: boolean): void {
    if (startsOn < this.clock.today() && !mayWritePast)
      throw contractErrors.fail('start-in-the-past', {}, '/startDate');
  }
}
