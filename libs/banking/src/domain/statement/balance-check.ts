import type { BankStatement } from './bank-statement';
import { StatementAmount } from './statement-amount';
import type { StatementProblem } from './statement-problem';

/** Old balance + Σ movements = new balance. Only the movements count: their details explain them. */
export function checkBalance(
  statement: BankStatement,
  index: number,
  line: number | null = null,
): readonly StatementProblem[] {
  const { oldBalance, newBalance, currency } = statement;
  if (!oldBalance || !newBalance || oldBalance.currency !== newBalance.currency) return [];
  const moved = StatementAmount.sum(
    statement.movements.map((movement) => movement.amount).filter((amount) => amount.currency === currency),
    oldBalance.currency,
  );
  const difference = newBalance.minus(oldBalance.plus(moved));
  if (difference.isZero()) return [];
  const params = {
    oldBalance: oldBalance.toString(),
    movements: moved.toString(),
    newBalance: newBalance.toString(),
    difference: difference.toString(),
  };
  return [{ code: 'balance-mismatch', statement: index, line, params }];
}

/** Details of a total made of equal things add up to it. Details of one amount with its charges (CODA type 8) need not. */
export function checkDetails(statement: BankStatement, index: number): readonly StatementProblem[] {
  return statement.movements.flatMap((movement): StatementProblem[] => {
    const amounts = movement.details
      .filter((detail) => !detail.isNested && !detail.transactionCode.startsWith('8'))
      .map((detail) => detail.amount);
    const currency = movement.amount.currency;
    if (amounts.length === 0 || amounts.some((amount) => amount?.currency !== currency)) return [];
    const sum = StatementAmount.sum(amounts as StatementAmount[], currency);
    if (sum.equals(movement.amount)) return [];
    const params = { sequence: movement.sequence, found: sum.toString(), announced: movement.amount.toString() };
    return [{ code: 'details-do-not-add-up', statement: index, line: null, params }];
  });
}
