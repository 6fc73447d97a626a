import { Activities } from '@coopera/activities';
import { Budgets } from '@coopera/budgets';
import type { ActivityId, Money, Scope } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Injectable } from '@nestjs/common';
import { PriceContract, type PricedContract, type PriceRequest } from './price-contract';

export interface SimulationInput extends PriceRequest {
  activityId: ActivityId;
  scope: Scope;
}

export interface Simulation extends PricedContract {
  request: PriceRequest;
  activityId: ActivityId;
  available: Money;
  /** What stays of the budget given, or of the one available; negative where it does not suffice. */
  left: Money;
}

/**
 * What a contract would cost and pay, before anything is promised.
 * Fails with: activities.activity-not-found, members.member-not-found, those of PriceContract
 */
@Injectable()
export class SimulationQuery {
  constructor(
    private readonly activities: Activities,
    private readonly members: Members,
    private readonly budgets: Budgets,
    private readonly price: PriceContract,
  ) {}

  async simulate({ activityId, scope, ...request }: SimulationInput): Promise<Simulation> {
    await this.activities.card(activityId, scope);
    await this.members.card(request.workerId, scope);
    const priced = await this.price.execute(request);
    const { available } = await this.budgets.positionOf(activityId);
    const budget = request.mode === 'budget' ? request.amount : available;
    return { ...priced, request, activityId, available, left: budget.minus(priced.pay.totals.budgetNeeded) };
  }
}
