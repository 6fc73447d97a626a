import { createHash } from 'node:crypto';
import { Audit, Clock, newId, Organisation, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type BankStatement, type BankStatementFile, movementKey, type StatementProblem } from '../domain';
import { readBankFile } from '../formats';
import { StatementRepository } from '../persistence/statement.repository';
import { type PostedCounts, PostStatement } from './post-statement';

export interface ImportedStatement extends PostedCounts {
  /** Null when the statement was there already. */
  id: string | null;
  account: string;
  date: string | null;
  movements: number;
  newMovements: number;
  status: 'posted' | 'waiting' | 'known';
  problems: StatementProblem[];
}

/**
 * Reads a bank file and posts it. Importing it again changes nothing. Where an invariant is broken, or the account is not
 * one of the cooperative's, it is read and waits for a person. Fails with: banking.unreadable-statement
 */
@Injectable()
export class ImportStatement {
  constructor(
    private readonly statements: StatementRepository,
    private readonly postStatement: PostStatement,
    private readonly organisation: Organisation,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ name, bytes, by }: { name: string; bytes: Buffer; by: string }): Promise<ImportedStatement[]> {
    const file = readBankFile(bytes);
    const fileSha256 = createHash('sha256').update(bytes).digest('hex');
    const { iban } = await this.organisation.card();
    const imported: ImportedStatement[] = [];
    for (const [index, statement] of file.statements.entries()) {
      const problems = file.problems.filter((problem) => problem.statement === index);
      const isOurs = statement.account.replace(/\s/g, '') === iban && statement.currency === 'EUR';
      imported.push(await this.importOne(file, statement, problems, isOurs, { name, fileSha256, by }));
    }
    await this.audit.record({
      action: 'banking.statement.import',
      subjectKind: 'bank-file',
      subjectId: fileSha256,
      after: imported,
    });
    return imported;
  }

  private async importOne(
    file: BankStatementFile,
    statement: BankStatement,
    problems: StatementProblem[],
    isOurs: boolean,
    source: { name: string; fileSha256: string; by: string },
  ): Promise<ImportedStatement> {
    const keys = statement.movements.map((movement) => keyOf(statement, movement));
    const id = await this.statements.add({
      id: newId(),
      identity: createHash('sha256')
        .update(JSON.stringify([statement.account, statement.date, statement.sequence, statement.identifier, keys]))
        .digest('hex'),
      fileName: source.name,
      fileSha256: source.fileSha256,
      format: file.format,
      statement,
      problems,
      importedAt: this.clock.now(),
      importedBy: source.by,
    });
    const summary = { id, account: statement.account, date: statement.date, movements: keys.length, problems };
    if (!id) return { ...summary, newMovements: 0, matched: 0, suspense: 0, status: 'known' };
    const newMovements = await this.statements.addMovements(id, statement, keys);
    const isSure = isOurs && problems.length === 0;
    const counts = isSure ? await this.postStatement.execute(id, null) : { matched: 0, suspense: 0 };
    return { ...summary, newMovements, ...counts, status: isSure ? 'posted' : 'waiting' };
  }
}

const keyOf = (statement: BankStatement, movement: BankStatement['movements'][number]): string =>
  movementKey({
    account: statement.account,
    currency: statement.currency,
    statementDate: statement.date,
    statementNumber: statement.sequence ?? statement.identifier ?? '-',
    sequence: movement.sequence,
    bankReference: movement.bankReference,
  });
