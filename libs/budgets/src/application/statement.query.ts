import { Activities } from '@coopera/activities';
import {
  type ActivityId,
  addDays,
  addMonths,
  type LocalDate,
  localDate,
  Money,
  type Scope,
  startOfMonth,
  yearOf,
} from '@coopera/kernel';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type BridgeStep, bridgeOf } from '../domain/bridge';
import { type StatementCategory, type StatementLine, statementOf } from '../domain/statement';
import {
  type ExpectedMovement,
  expectedDay,
  expectedTreasury,
  pastTreasury,
  type TreasuryMonth,
} from '../domain/treasury';
import { StatementRepository } from '../persistence/statement.repository';
import { Budgets } from './budgets';
import { Guarantee } from './guarantee';

export interface IncomeStatement {
  year: number;
  lines: StatementLine[];
  /** Turnover that the member expects, a month each; null where he said nothing. */
  forecast: (Money | null)[];
}

export interface Treasury {
  months: TreasuryMonth[];
  now: Money;
  expected: ExpectedMovement[];
}

/** Days from the end of the work to the pay, where a reservation does not say: for a forecast only. */
const PAY_DAYS = 10;
const MONTHS_BEHIND = 6;
const MONTHS_AHEAD = 4;

/** What an Activité reads of itself: its statement by month, the bridge to its budget, its treasury. */
@Injectable()
export class StatementQuery {
  constructor(
    private readonly activities: Activities,
    private readonly budgets: Budgets,
    private readonly guarantee: Guarantee,
    private readonly repository: StatementRepository,
    private readonly clock: Clock,
  ) {}

  /** Fails with: activities.activity-not-found */
  async statement(id: ActivityId, year: number, scope: Scope): Promise<IncomeStatement> {
    await this.activities.card(id, scope);
    const lines = await this.lines(id, year);
    const forecasts = await this.repository.forecasts(id, year);
    const forecast = monthsFrom(localDate(`${year}-01-01`), 12).map((month) => forecasts.get(month) ?? null);
    return { year, lines, forecast };
  }

  /** Why the budget is what it is, since 1 January. Fails with: activities.activity-not-found */
  async bridge(
    id: ActivityId,
    scope: Scope,
  ): Promise<{ year: number; steps: BridgeStep[]; categories: StatementCategory[] }> {
    await this.activities.card(id, scope);
    const year = yearOf(this.clock.today());
    const lines = await this.lines(id, year);
    const categories = lines.map(({ category }) => category);
    return { year, steps: bridgeOf(await this.budgets.positionOf(id), lines), categories };
  }

  /** Fails with: activities.activity-not-found */
  async treasury(id: ActivityId, scope: Scope): Promise<Treasury> {
    await this.activities.card(id, scope);
    const month = startOfMonth(this.clock.today());
    const behind = monthsFrom(addMonths(month, 1 - MONTHS_BEHIND), MONTHS_BEHIND);
    const sums = await this.repository.sums(id, behind[0] as LocalDate, month);
    const { paid: now } = await this.budgets.positionOf(id);
    const expected = await this.expected(id);
    const ahead = expectedTreasury(expected, monthsFrom(month, MONTHS_AHEAD), now);
    return { months: [...pastTreasury(sums, behind, now), ...ahead], now, expected };
  }

  private async lines(id: ActivityId, year: number): Promise<StatementLine[]> {
    const sums = await this.repository.sums(id, localDate(`${year}-01-01`), localDate(`${year}-12-01`));
    return statementOf(sums, await this.repository.categories());
  }

  private async expected(id: ActivityId): Promise<ExpectedMovement[]> {
    const today = this.clock.today();
    const invoices = await this.guarantee.invoicesOf(id);
    const habits = await this.repository.habits([...new Set(invoices.map(({ clientId }) => clientId))]);
    const receipts = invoices.map((invoice) => {
      const habitDays = habits.get(invoice.clientId) ?? null;
      const on = expectedDay(invoice.dueOn, habitDays, today);
      const label = `${invoice.invoiceNumber} · ${invoice.clientName}`;
      return { on, amount: invoice.unpaid, kind: 'invoice' as const, label, sourceId: invoice.invoiceId, habitDays };
    });
    const pays = (await this.repository.reservations(id)).map(
      ({ sourceId, sourceKind, label, amount, reservedOn, expectedOn }) => ({
        on: expectedDay(expectedOn ?? addDays(reservedOn, PAY_DAYS), null, today),
        amount: amount.negate(),
        kind: sourceKind === 'contract' ? ('pay' as const) : ('expense' as const),
        label,
        sourceId,
        habitDays: null,
      }),
    );
    const orders = await this.repository.proposedOrders(id, today);
    return [...receipts, ...pays, ...orders].sort((a, b) => a.on.localeCompare(b.on));
  }
}

const monthsFrom = (first: LocalDate, count: number): LocalDate[] =>
  Array.from({ length: count }, (_, index) => addMonths(first, index));
