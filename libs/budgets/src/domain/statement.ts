import { type LocalDate, type Localized, Money, Rate } from '@coopera/kernel';
import { accounts } from './budget-position';

/** A sum of the ledger: a month, why, which account, seen by the Activité (what adds to its budget is positive). */
export interface MonthSum {
  month: LocalDate;
  reason: string;
  account: string;
  amount: Money;
}

export interface StatementCategory {
  key: string;
  kind: 'revenue' | 'charge';
  label: Localized;
  accounts: readonly string[];
}

export interface StatementLine {
  category: StatementCategory;
  /** One a month, January first. */
  months: Money[];
  total: Money;
  /** The total against the turnover of the year; null where there is none. */
  ratio: Rate | null;
}

/** What moves between Activités has no account of the pot. */
export const TRANSFER = 'transfer';
const OTHER = 'other';
const own: readonly string[] = [accounts.paid, accounts.unpaid];
const setApart: readonly string[] = [accounts.reserved, accounts.commitments];

/** The movements of a budget by account of the pot; what has none, by entries of two Activités, is a transfer. */
export function movementsOf(sums: readonly MonthSum[]): MonthSum[] {
  const movements = sums.filter(({ account }) => !own.includes(account) && !setApart.includes(account));
  const transfers = new Map<string, MonthSum>();
  for (const { month, reason, account, amount } of sums) {
    if (setApart.includes(account)) continue;
    const key = `${month}/${reason}`;
    const found = transfers.get(key)?.amount ?? Money.zero();
    const left = own.includes(account) ? found.plus(amount) : found.minus(amount);
    transfers.set(key, { month, reason, account: TRANSFER, amount: left });
  }
  return [...movements, ...transfers.values()].filter(({ amount }) => !amount.isZero());
}

/** The income statement of a year: a line a category, a column a month. Every movement is in one line. */
export function statementOf(sums: readonly MonthSum[], categories: readonly StatementCategory[]): StatementLine[] {
  const byKey = new Map(categories.map(({ key }) => [key, Array.from({ length: 12 }, () => Money.zero())]));
  for (const { month, account, amount } of movementsOf(sums)) {
    const months = byKey.get(categoryOf(account, categories)) as Money[];
    const index = Number(month.slice(5, 7)) - 1;
    months[index] = (months[index] as Money).plus(amount);
  }
  const totals = new Map([...byKey].map(([key, months]) => [key, Money.sum(months)]));
  const turnover = totals.get('turnover') ?? Money.zero();
  return categories.map((category) => {
    const total = totals.get(category.key) as Money;
    return { category, months: byKey.get(category.key) as Money[], total, ratio: ratioOf(total, turnover) };
  });
}

/** A part of the turnover, to a tenth of a percent; null where nothing was sold. */
export function ratioOf(part: Money, turnover: Money): Rate | null {
  if (!turnover.isPositive()) return null;
  return Rate.of(part.toDecimal().dividedBy(turnover.toDecimal(), 3, 'half-up').toString());
}

export const categoryOf = (account: string, categories: readonly StatementCategory[]): string =>
  categories.find(({ accounts: held }) => held.includes(account))?.key ?? OTHER;
