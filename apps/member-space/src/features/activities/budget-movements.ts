import type { BudgetLineDto } from '@coopera/api-client';
import { type Money, moneyCents, sumMoney } from '@coopera/i18n';

/** One deed on a budget: the lines of its entry together. */
export interface BudgetMovement {
  id: string;
  on: string;
  sentence: string;
  amount: Money;
  /** What only moved from one account to another neither adds nor takes. */
  moved: Money | null;
}

/** Puts the lines of an entry together, in the order they came. */
export function movementsOf(lines: readonly BudgetLineDto[]): BudgetMovement[] {
  const entries = new Map<string, BudgetLineDto[]>();
  for (const line of lines) entries.set(line.cursor, [...(entries.get(line.cursor) ?? []), line]);
  return [...entries].map(([id, parts]) => {
    const amount = sumMoney(parts.map((part) => part.amount));
    const moved = moneyCents(amount) === 0n ? parts.find((part) => moneyCents(part.amount) > 0n) : undefined;
    return { id, on: parts[0].occurredOn, sentence: parts[0].sentence, amount, moved: moved?.amount ?? null };
  });
}
