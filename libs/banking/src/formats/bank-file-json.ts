import type { BankMovement, BankStatementFile, MovementDetail } from '../domain/statement/bank-statement';
import { describeProblem } from '../domain/statement/statement-problem';

const line = (part: BankMovement | MovementDetail) => ({
  amount: part.amount?.toString() ?? null,
  valueDate: part.valueDate,
  entryDate: part.entryDate,
  structuredCommunication: part.structuredCommunication,
  communication: part.communication,
  counterparty: { name: part.counterparty.name, iban: part.counterparty.iban, bic: part.counterparty.bic },
  bankReference: part.bankReference,
});

/**
 * A bank file as plain JSON. Amounts are texts with a sign and at least two decimals; a structured communication is its
 * twelve digits, or null.
 */
export function bankFileJson({ statements, problems }: BankStatementFile) {
  return {
    statements: statements.map((statement) => ({
      account: statement.account,
      currency: statement.currency,
      oldBalance: statement.oldBalance?.toString() ?? null,
      newBalance: statement.newBalance?.toString() ?? null,
      date: statement.date,
      movements: statement.movements.map((movement) => ({ ...line(movement), details: movement.details.map(line) })),
    })),
    problems: problems.map((problem) => ({
      code: problem.code,
      statement: problem.statement,
      line: problem.line,
      message: describeProblem(problem, 'en'),
      params: problem.params,
    })),
  };
}
