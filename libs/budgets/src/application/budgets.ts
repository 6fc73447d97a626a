import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { accounts, type BudgetPosition, type CreditTerms, positionOf } from '../domain/budget-position';
import { BudgetRepository } from '../persistence/budget.repository';
import { Guarantee } from './guarantee';
import { refuseOverdraft } from './overdraft';

export interface ReserveInput {
  activityId: ActivityId;
  /** What the money is promised to; one reservation each. */
  source: { kind: string; id: string };
  amount: Money;
  on: LocalDate;
  /** For the line that the member reads: "Contract of 3 November". */
  label: string;
  /** When it will be paid; for the treasury to come. */
  expectedOn?: LocalDate;
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
    private readonly guarantee: Guarantee,
    private readonly database: Database,
  ) {}

  async positionOf(activityId: ActivityId): Promise<BudgetPosition> {
    const positions = await this.positionsOf([activityId]);
    return positions.get(activityId) as BudgetPosition;
  }

  /** Positions of many, in three queries. */
  async positionsOf(ids: ActivityId[]): Promise<ReadonlyMap<ActivityId, BudgetPosition>> {
    const balances = await this.ledger.balancesOfMany(ids);
    const terms = await this.guarantee.termsOf(ids);
    return new Map(ids.map((id) => [id, positionOf(balances.get(id) ?? new Map(), terms.get(id) as CreditTerms)]));
  }

  /** Promises budget. Asking again for the same source changes nothing. Fails with: budgets.not-enough-budget */
  async reserve({ activityId, source, amount, on, label, expectedOn }: ReserveInput): Promise<void> {
    await this.budgets.lock(activityId);
    const position = await this.positionOf(activityId);
    if (await this.isReserved(source.id)) return;
    refuseOverdraft({ ...position, available: position.available.minus(amount) }, amount);
    await this.database.query(
      `INSERT INTO budgets.reservation (source_id, source_kind, activity_id, amount, reserved_on, label, expected_on) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [source.id, source.kind, activityId, amount.cents.toString(), on, label, expectedOn ?? null],
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
