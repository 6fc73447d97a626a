import { Audit, Database, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { bankingOperationErrors } from '../banking-operations.errors';
import { type PostedCounts, PostStatement } from './post-statement';

/**
 * A person confirms a statement whose invariants do not hold: it is posted.
 * Fails with: banking.statement-not-found, banking.statement-not-waiting
 */
@Injectable()
export class ConfirmStatement {
  constructor(
    private readonly database: Database,
    private readonly postStatement: PostStatement,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ statementId, by }: { statementId: string; by: string }): Promise<PostedCounts> {
    const row = await this.database.first<{ status: string }>(
      'SELECT status FROM banking.statement WHERE id = $1 FOR UPDATE',
      [statementId],
    );
    if (!row) throw bankingOperationErrors.fail('statement-not-found');
    if (row.status !== 'waiting') throw bankingOperationErrors.fail('statement-not-waiting');
    const counts = await this.postStatement.execute(statementId, by);
    await this.audit.record({
      action: 'banking.statement.confirm',
      subjectKind: 'bank-statement',
      subjectId: statementId,
      after: counts,
    });
    return counts;
  }
}
