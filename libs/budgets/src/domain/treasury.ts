import { addDays, type LocalDate, Money, startOfMonth } from '@coopera/kernel';
import { accounts } from './budget-position';
import type { MonthSum } from './statement';

export interface TreasuryMonth {
  month: LocalDate;
  isExpected: boolean;
  received: Money;
  /** What went out; positive. */
  paid: Money;
  /** What is received and not spent, at the end of the month. */
  balance: Money;
}

/** What should come in (positive) or go out (negative), and when. */
export interface ExpectedMovement {
  on: LocalDate;
  amount: Money;
  kind: 'invoice' | 'pay' | 'expense' | 'internal-order';
  label: string;
  sourceId: string;
  /** Days that this client pays late, as a rule; null where he has not paid often enough to tell. */
  habitDays: number | null;
}

/** The day that a client should pay: the due day and his habit, never before today. */
export function expectedDay(dueOn: LocalDate, habitDays: number | null, today: LocalDate): LocalDate {
  const day = addDays(dueOn, Math.max(0, habitDays ?? 0));
  return day < today ? today : day;
}

/** Money of the months behind: what came into the paid budget and what left it. */
export function pastTreasury(sums: readonly MonthSum[], months: readonly LocalDate[], now: Money): TreasuryMonth[] {
  const own = sums.filter(({ account }) => account === accounts.paid);
  const rows = months.map((month) => {
    const amounts = own.filter((sum) => sum.month === month).map(({ amount }) => amount);
    const received = Money.sum(amounts.filter((amount) => amount.isPositive()));
    const paid = Money.sum(amounts.filter((amount) => amount.isNegative())).negate();
    return { month, isExpected: false, received, paid, balance: Money.zero() };
  });
  let balance = now;
  for (const row of rows.toReversed()) {
    row.balance = balance;
    balance = balance.minus(row.received).plus(row.paid);
  }
  return rows;
}

/** Money of the months ahead, by what is expected; the first is the rest of the present month. */
export function expectedTreasury(
  movements: readonly ExpectedMovement[],
  months: readonly LocalDate[],
  now: Money,
): TreasuryMonth[] {
  let balance = now;
  return months.map((month) => {
    const amounts = movements.filter(({ on }) => startOfMonth(on) === month).map(({ amount }) => amount);
    const received = Money.sum(amounts.filter((amount) => amount.isPositive()));
    const paid = Money.sum(amounts.filter((amount) => amount.isNegative())).negate();
    balance = balance.plus(received).minus(paid);
    return { month, isExpected: true, received, paid, balance };
  });
}
