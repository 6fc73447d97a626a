import type { Money } from '@coopera/kernel';
import { budgetErrors } from '../budgets.errors';
import type { BudgetPosition } from '../domain/budget-position';

/**
 * Refuses a move that is already posted when it left the budget below zero: the transaction takes it back. Read after the
 * move, so that a replay is never refused. Fails with: budgets.not-enough-budget
 */
export function refuseOverdraft({ available }: BudgetPosition, taken: Money): void {
  if (!available.isNegative()) return;
  throw budgetErrors.fail('not-enough-budget', {
    available: available.plus(taken).toString(),
    amount: taken.toString(),
    missing: available.negate().toString(),
  });
}
