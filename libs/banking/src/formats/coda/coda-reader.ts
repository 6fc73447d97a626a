import { checkBalance, checkDetails } from '../../domain/statement/balance-check';
import type { BankStatementFile } from '../../domain/statement/bank-statement';
import { checkSize } from '../file-bytes';
import { unreadable } from '../unreadable';
import { checkCodaTotals, checkOrphans } from './coda-checks';
import { readCodaLines } from './coda-lines';
import { toStatement } from './coda-statement';
import { type CodaStatement, CodaStatementBuilder } from './coda-statement-builder';

/**
 * Reads a CODA 2 file (Febelfin standard): one or more statements of one or more accounts.
 * Broken invariants are listed in `problems`. @throws banking.unreadable-statement when it cannot be read
 */
export function readCodaFile(bytes: Uint8Array): BankStatementFile {
  checkSize(bytes);
  const codas = readStatements(bytes);
  const statements = codas.map(toStatement);
  const problems = statements.flatMap((statement, index) => [
    ...checkBalance(statement, index, codas[index].newBalance.line),
    ...checkCodaTotals(codas[index], statement, index),
    ...checkOrphans(codas[index], index),
    ...checkDetails(statement, index),
  ]);
  return { format: 'coda', statements, problems };
}

function readStatements(bytes: Uint8Array): CodaStatement[] {
  const statements: CodaStatement[] = [];
  let builder: CodaStatementBuilder | null = null;
  let last = 0;
  for (const line of readCodaLines(bytes)) {
    last = line.number;
    if (line.record === '0') {
      if (builder) throw unreadable(line.number, 'missing-record', { record: '9' });
      builder = new CodaStatementBuilder(line);
      continue;
    }
    if (!builder) throw unreadable(line.number, 'missing-record', { record: '0' });
    const statement = builder.add(line);
    if (!statement) continue;
    statements.push(statement);
    builder = null;
  }
  if (builder) throw unreadable(last, 'missing-record', { record: '9' });
  if (statements.length === 0) throw unreadable(null, 'empty');
  return statements;
}
