import type { BudgetLineDto } from '@coopera/api-client';
import { type Money, moneyCents, sumMoney } from '@coopera/i18n';

/** What only sets budget apart or moves it neither earns nor spends anything. */
export type BudgetMove = 'received' | 'reserved' | 'released';

/** One deed on a budget: the lines of its entry together. */
export interface BudgetMovement {
  id: string;
  on: string;
  sentence: string;
  amount: Money;
  move: BudgetMove | null;
}

const moves: Record<string, BudgetMove> = {
  'budget-paid': 'received',
  'budget-reserved': 'reserved',
  'budget-released': 'released',
  'budget-reservation-used': 'released',
};

const largest = (amounts: readonly Money[]): Money =>
  amounts.reduce((found, amount) => (moneyCents(amount) > moneyCents(found) ? amount : found));

const positive = (money: Money): Money => ({ ...money, amount: money.amount.replace(/^-/, '') });

/** Puts the lines of an entry together, in the order they came. */
export function movementsOf(lines: readonly BudgetLineDto[]): BudgetMovement[] {
  const entries = new Map<string, BudgetLineDto[]>();
  for (const line of lines) entries.set(line.cursor, [...(entries.get(line.cursor) ?? []), line]);
  return [...entries].map(([id, parts]) => {
    const [{ occurredOn, sentence, reason }] = parts;
    const move = moves[reason] ?? null;
    const amounts = parts.map(({ amount }) => amount);
    return { id, on: occurredOn, sentence, move, amount: move ? positive(largest(amounts)) : sumMoney(amounts) };
  });
}
