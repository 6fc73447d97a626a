import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Parameters } from '@coopera/parameters';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { budgetErrors } from '../budgets.errors';
import { accounts, type BudgetPosition, positionOf } from '../domain/budget-position';
import { BudgetRepository } from '../persistence/budget.repository';

export interface ReserveInput {
  activityId: ActivityId;
  /** What the money is promised to; one reservation each. */
  source: { kind: string; id: string };
  amount: Money;
  on: LocalDate;
  /** For the line that the member reads: "Contract of 3 November". */
  label: string;
}

export interface SpendInput {
  activityId: ActivityId;
  /** The reservation that is spent, by its source. */
  source: { kind: string; id: string };
  /** Employer's cost: gross, contributions, provisions. */
  cost: Money;
  /** The cooperative's variable contribution, on top. */
  contribution: Money;
  on: LocalDate;
  label: string;
}

/** The facade of the module: what an Activité may use, what is promised, what is spent. */
@Injectable()
export class Budgets {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly ledger: Ledger,
    private readonly parameters: Parameters,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async positionOf(activityId: ActivityId): Promise<BudgetPosition> {
    const positions = await this.positionsOf([activityId]);
    return positions.get(activityId) as BudgetPosition;
  }

  /** Positions of many, in two queries. */
  async positionsOf(ids: ActivityId[]): Promise<ReadonlyMap<ActivityId, BudgetPosition>> {
    const balances = await this.ledger.balancesOfMany(ids);
    const limits = await this.budgets.ownLimits(ids);
    const usual = this.parameters.at(this.clock.today()).money('guarantee.limit').value;
    return new Map(ids.map((id) => [id, positionOf(balances.get(id) ?? new Map(), limits.get(id) ?? usual)]));
  }

  /** Promises budget. Asking again for the same source changes nothing. Fails with: budgets.not-enough-budget */
  async reserve({ activityId, source, amount, on, label }: ReserveInput): Promise<void> {
    await this.budgets.lock(activityId);
    const { available } = await this.positionOf(activityId);
    if (await this.isReserved(source.id)) return;
    if (amount.compare(available) > 0)
      throw budgetErrors.fail('not-enough-budget', {
        available: available.toString(),
        amount: amount.toString(),
        missing: amount.minus(available).toString(),
      });
    await this.database.query(
      `INSERT INTO budgets.reservation (source_id, source_kind, activity_id, amount, reserved_on, label) VALUES ($1, $2, $3, $4, $5, $6)`,
      [source.id, source.kind, activityId, amount.cents.toString(), on, label],
    );
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason: 'budget-reserved',
      source,
      params: { label },
      lines: [debit(accounts.commitments, amount), credit(accounts.reserved, amount, activityId)],
    });
  }

  /** Gives a promise back, when the contract is cancelled. */
  async release(source: { kind: string; id: string }, on: LocalDate): Promise<void> {
    await this.endReservation(source, 'released', on);
  }

  /** Spends: the promise ends and the budget goes to employment and to the pot. Never refused: a pay that is due is paid. */
  async spend({ activityId, source, cost, contribution, on, label }: SpendInput): Promise<void> {
    await this.budgets.lock(activityId);
    await this.endReservation(source, 'spent', on);
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason: 'budget-spent',
      source,
      params: { label, cost: cost.toString(), contribution: contribution.toString() },
      lines: [
        debit(accounts.paid, cost.plus(contribution), activityId),
        credit(accounts.employment, cost),
        credit(accounts.variableContribution, contribution),
      ],
    });
  }

  private async isReserved(sourceId: string): Promise<boolean> {
    return (
      (await this.database.first('SELECT 1 FROM budgets.reservation WHERE source_id = $1', [sourceId])) !== undefined
    );
  }

  private async endReservation(
    source: { kind: string; id: string },
    status: 'spent' | 'released',
    on: LocalDate,
  ): Promise<void> {
    const [ended] = await this.database.changed<{ activity_id: ActivityId; amount: string; label: string }>(
      `UPDATE budgets.reservation SET status = $2 WHERE source_id = $1 AND status = 'open' RETURNING activity_id, amount, label`,
      [source.id, status],
    );
    if (!ended) return;
    const amount = Money.ofCents(BigInt(ended.amount));
    await this.ledger.post({
      ledger: 'budget',
      occurredOn: on,
      reason: `budget-${status === 'spent' ? 'reservation-used' : 'released'}`,
      source,
      params: { label: ended.label },
      lines: [debit(accounts.reserved, amount, ended.activity_id), credit(accounts.commitments, amount)],
    });
  }
}
