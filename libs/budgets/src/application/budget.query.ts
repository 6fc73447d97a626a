import { Activities } from '@coopera/activities';
import { type ActivityId, type Language, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { JournalQuery } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import type { BudgetPosition } from '../domain/budget-position';
import { sentenceOf } from '../domain/sentences';
import { Budgets } from './budgets';

export interface BudgetItem extends BudgetPosition {
  activityId: ActivityId;
  activityName: string;
}

export interface BudgetLine {
  /** Cursor of the page that follows. */
  cursor: string;
  occurredOn: string;
  reason: string;
  sentence: string;
  account: string;
  accountName: string;
  amount: MoneyJson;
}

/** What a person reads of budgets. */
@Injectable()
export class BudgetQuery {
  constructor(
    private readonly budgets: Budgets,
    private readonly activities: Activities,
    private readonly journal: JournalQuery,
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

  /** The lines of an Activité, newest first, each with a sentence; a credit adds to the budget. */
  async lines(activityId: ActivityId, scope: Scope, language: Language, before?: string): Promise<BudgetLine[]> {
    await this.activities.card(activityId, scope);
    const lines = await this.journal.ofActivity(activityId, 50, before);
    return lines.map((line) => ({
      cursor: `${line.occurredOn}/${line.entryId}`,
      occurredOn: line.occurredOn,
      reason: line.reason,
      sentence: sentenceOf(line.reason, line.params, language),
      account: line.account,
      accountName: line.accountName,
      amount: Money.fromJson(line.credit).minus(Money.fromJson(line.debit)).toJSON(),
    }));
  }
}
