import type { Money } from '@coopera/kernel';
import { budgetErrors } from '../budgets.errors';
import type { BudgetPosition } from '../domain/budget-position';

/**
 * Refuses a move that is already posted when it left the budget below zero, or below its approved overdraft: the transaction
 * takes it back. Read after the move, so that a replay is never refused. Fails with: budgets.not-enough-budget
 */
export function refuseOverdraft({ available, overdraft }: BudgetPosition, taken: Money): void {
  const left = available.plus(overdraft);
  if (!left.isNegative()) return;
  throw budgetErrors.fail('not-enough-budget', {
    available: left.plus(taken).toString(),
    amount: taken.toString(),
    missing: left.negate().toString(),
  });
}
