import type { LoginId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { RegisterKind } from '../domain/register-line';
import { sharesErrors } from '../shares.errors';

export interface Decider {
  id: LoginId;
  name: string;
}

export interface CorrectionRow {
  id: string;
  operation: number;
  count: number;
  reason: string;
  status: 'proposed' | 'approved' | 'refused';
  proposedBy: LoginId;
}

export interface LineToCorrect {
  holderId: string;
  kind: RegisterKind;
  count: number;
  /** In cents. */
  price: string;
}

@Injectable()
export class CorrectionRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: shares.operation-not-found */
  async lineOf(operation: number): Promise<LineToCorrect> {
    const line = await this.database.first<LineToCorrect>(
      'SELECT holder_id AS "holderId", kind, count, price FROM shares.register_line WHERE operation = $1',
      [operation],
    );
    if (!line) throw sharesErrors.fail('operation-not-found');
    return line;
  }

  /** Fails with: shares.correction-waits */
  async propose(one: Omit<CorrectionRow, 'status' | 'proposedBy'> & { by: Decider; at: Date }): Promise<void> {
    const added = await this.database.query(
      `INSERT INTO shares.correction (id, operation, count, reason, status, proposed_by, proposed_by_name, proposed_at)
       VALUES ($1, $2, $3, $4, 'proposed', $5, $6, $7) ON CONFLICT (operation) WHERE status = 'proposed' DO NOTHING RETURNING id`,
      [one.id, one.operation, one.count, one.reason, one.by.id, one.by.name, one.at],
    );
    if (added.length === 0) throw sharesErrors.fail('correction-waits');
  }

  /** Fails with: shares.correction-not-found */
  async getForUpdate(id: string): Promise<CorrectionRow> {
    const row = await this.database.first<CorrectionRow>(
      `SELECT id, operation, count, reason, status, proposed_by AS "proposedBy" FROM shares.correction WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw sharesErrors.fail('correction-not-found');
    return row;
  }

  async decide(id: string, status: 'approved' | 'refused', by: Decider, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE shares.correction SET status = $2, decided_by = $3, decided_by_name = $4, decided_at = $5 WHERE id = $1',
      [id, status, by.id, by.name, at],
    );
  }
}
