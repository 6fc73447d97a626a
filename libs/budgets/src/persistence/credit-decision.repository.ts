import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { creditErrors } from '../credit.errors';
import { CreditDecision, type CreditDecisionState } from '../domain/credit-decision';

type Row = Omit<CreditDecisionState, 'amount'> & { amount: string };

export const creditColumns = `id, kind, subject_id AS "subjectId", subject_name AS "subjectName", amount, from_on AS "fromOn", until_on AS "untilOn",
  reason, status, asked_by AS "askedBy", asked_by_name AS "askedByName", asked_on AS "askedOn", decided_by_name AS "decidedByName", decided_on AS "decidedOn"`;

@Injectable()
export class CreditDecisionRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: budgets.credit-decision-not-found */
  async getForUpdate(id: string): Promise<CreditDecision> {
    const row = await this.database.first<Row>(
      `SELECT ${creditColumns} FROM budgets.credit_decision WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw creditErrors.fail('credit-decision-not-found');
    return CreditDecision.restore({ ...row, amount: Money.ofCents(BigInt(row.amount)) });
  }

  async save({ data }: CreditDecision): Promise<void> {
    await this.database.query(
      `INSERT INTO budgets.credit_decision (id, kind, subject_id, subject_name, amount, from_on, until_on, reason, status, asked_by, asked_by_name, asked_on, decided_by_name, decided_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (id) DO UPDATE SET status = excluded.status, decided_by_name = excluded.decided_by_name, decided_on = excluded.decided_on`,
      [
        data.id,
        data.kind,
        data.subjectId,
        data.subjectName,
        data.amount.cents.toString(),
        data.fromOn,
        data.untilOn,
        data.reason,
        data.status,
        data.askedBy,
        data.askedByName,
        data.askedOn,
        data.decidedByName,
        data.decidedOn,
      ],
    );
  }

  /** The name of a client whose invoices earned budget. Fails with: budgets.credit-subject-not-found */
  async clientName(id: string): Promise<string> {
    const row = await this.database.first<{ name: string }>(
      'SELECT client_name AS name FROM budgets.earning WHERE client_id = $1 ORDER BY earned_on DESC LIMIT 1',
      [id],
    );
    if (!row) throw creditErrors.fail('credit-subject-not-found', {}, '/subjectId');
    return row.name;
  }
}
