import { Activities } from '@coopera/activities';
import type { ActivityId, Scope } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import type { BudgetPosition } from '../domain/budget-position';
import { type OpenReservation, StatementRepository } from '../persistence/statement.repository';
import { Budgets } from './budgets';
import { Guarantee, type UsableInvoice } from './guarantee';

export type { OpenReservation };

export interface BudgetItem extends BudgetPosition {
  activityId: ActivityId;
  activityName: string;
}

/** What a person reads of budgets: the figures, and what is open behind them. */
@Injectable()
export class BudgetQuery {
  constructor(
    private readonly budgets: Budgets,
    private readonly activities: Activities,
    private readonly guarantee: Guarantee,
    private readonly statements: StatementRepository,
  ) {}

  /** The budgets of one's own Activités. */
  async own(scope: Scope): Promise<BudgetItem[]> {
    const ids = (await this.activities.idsInScope(scope)) ?? [];
    return this.many(ids);
  }

  /** Fails with: activities.activity-not-found */
  async one(activityId: ActivityId, scope: Scope): Promise<BudgetItem> {
    await this.activities.card(activityId, scope);
    return (await this.many([activityId]))[0] as BudgetItem;
  }

  async many(ids: ActivityId[]): Promise<BudgetItem[]> {
    const [positions, names] = [await this.budgets.positionsOf(ids), await this.activities.names(ids)];
    return ids.map((id) => ({
      activityId: id,
      activityName: names.get(id) ?? '',
      ...(positions.get(id) as BudgetPosition),
    }));
  }

  /** Unpaid invoices, and what of each the guarantee lets one use. Fails with: activities.activity-not-found */
  async unpaidInvoices(id: ActivityId, scope: Scope): Promise<UsableInvoice[]> {
    await this.activities.card(id, scope);
    return this.guarantee.invoicesOf(id);
  }

  /** What is promised and not yet paid. Fails with: activities.activity-not-found */
  async reservations(id: ActivityId, scope: Scope): Promise<OpenReservation[]> {
    await this.activities.card(id, scope);
    return this.statements.reservations(id);
  }
}
