import type { BankStatement } from '../../domain/statement/bank-statement';
import { StatementAmount } from '../../domain/statement/statement-amount';
import type { StatementProblem, StatementProblemCode } from '../../domain/statement/statement-problem';
import { groupMovements } from './coda-groups';
import type { CodaStatement } from './coda-statement-builder';

/** Number of records and turnovers announced by record 9, and the account of records 1 and 8. */
export function checkCodaTotals(coda: CodaStatement, statement: BankStatement, index: number): StatementProblem[] {
  const { trailer, newBalance } = coda;
  const amounts = statement.movements.map((movement) => movement.amount);
  const total = (picked: StatementAmount[]): StatementAmount => StatementAmount.sum(picked, statement.currency);
  const debit = total(amounts.filter((amount) => amount.isNegative())).negate();
  const credit = total(amounts.filter((amount) => !amount.isNegative()));
  const problem = (
    code: StatementProblemCode,
    line: number,
    params: Record<string, string | number>,
  ): StatementProblem => ({ code, statement: index, line, params });
  const compare = (code: StatementProblemCode, announced: StatementAmount, found: StatementAmount) =>
    announced.equals(found)
      ? []
      : [problem(code, trailer.line, { announced: announced.toString(), found: found.toString() })];
  const count = { announced: trailer.recordCount, found: coda.recordCount };
  const accounts = { opening: statement.account, closing: newBalance.account };
  return [
    ...(accounts.opening === accounts.closing ? [] : [problem('account-mismatch', newBalance.line, accounts)]),
    ...(count.announced === count.found ? [] : [problem('record-count-mismatch', trailer.line, count)]),
    ...compare('debit-turnover-mismatch', trailer.debit, debit),
    ...compare('credit-turnover-mismatch', trailer.credit, credit),
  ];
}

/** Details that no movement with detail number 0000 announces. */
export function checkOrphans(coda: CodaStatement, index: number): StatementProblem[] {
  return groupMovements(coda.movements).orphans.map(({ sequence, detail, line }) => ({
    code: 'detail-without-total',
    statement: index,
    line,
    params: { sequence, detail },
  }));
}
