import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { DimonaAnomaly, DimonaAnswer, DimonaKind, DimonaStatus } from '../domain/dimona';
import type { EmploymentContractId } from '../domain/employment-contract';

export interface StoredDimona {
  id: string;
  contractId: EmploymentContractId;
  kind: DimonaKind;
  status: DimonaStatus;
  reference: string | null;
  periodId: string | null;
  anomalies: DimonaAnomaly[];
  queuedAt: Date;
  sentAt: Date | null;
  answeredAt: Date | null;
}

const COLUMNS = `id, contract_id AS "contractId", kind, status, reference, period_id AS "periodId", anomalies, queued_at AS "queuedAt",
  sent_at AS "sentAt", answered_at AS "answeredAt"`;

/** The declarations of a contract: what was sent, what was answered. */
@Injectable()
export class DimonaRepository {
  constructor(private readonly database: Database) {}

  async queue(contractId: EmploymentContractId, kind: DimonaKind, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO contracts.dimona (id, contract_id, kind, status, queued_at) VALUES ($1, $2, $3, 'queued', $4)`,
      [uuidv7(), contractId, kind, at],
    );
  }

  /** The declaration of a kind that still has to leave, locked; none when it left. */
  queued(contractId: EmploymentContractId, kind: DimonaKind): Promise<StoredDimona | undefined> {
    return this.database.first<StoredDimona>(
      `SELECT ${COLUMNS} FROM contracts.dimona WHERE contract_id = $1 AND kind = $2 AND status = 'queued' FOR UPDATE`,
      [contractId, kind],
    );
  }

  /** Those whose answer is still awaited, the longest asked first. */
  async waiting(limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM contracts.dimona WHERE status IN ('sent', 'waiting') ORDER BY sent_at LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** One of them, locked; none when it was answered, or when another process has it. */
  waitingForUpdate(id: string): Promise<StoredDimona | undefined> {
    return this.database.first<StoredDimona>(
      `SELECT ${COLUMNS} FROM contracts.dimona WHERE id = $1 AND status IN ('sent', 'waiting') FOR UPDATE SKIP LOCKED`,
      [id],
    );
  }

  ofContract(contractId: EmploymentContractId): Promise<StoredDimona[]> {
    return this.database.query<StoredDimona>(
      `SELECT ${COLUMNS} FROM contracts.dimona WHERE contract_id = $1 ORDER BY queued_at, id`,
      [contractId],
    );
  }

  async answer(id: string, answer: DimonaAnswer, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE contracts.dimona SET status = $2, reference = $3, period_id = coalesce($4, period_id), anomalies = $5,
         sent_at = coalesce(sent_at, $6), answered_at = CASE WHEN $2 = 'waiting' THEN NULL ELSE $6::timestamptz END
       WHERE id = $1`,
      [id, answer.status, answer.reference, answer.periodId, JSON.stringify(answer.anomalies), at],
    );
  }
}
