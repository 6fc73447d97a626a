import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface WaitingCorrection {
  id: string;
  operation: number;
  holderName: string | null;
  count: number;
  reason: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
}

/** Counter-entries that wait for a second person; there are never many. */
@Injectable()
export class CorrectionListQuery {
  constructor(private readonly database: Database) {}

  async waiting(): Promise<WaitingCorrection[]> {
    const rows = await this.database.query<Omit<WaitingCorrection, 'proposedAt'> & { proposedAt: Date }>(
      `SELECT correction.id, correction.operation, person.name AS "holderName", count, reason, proposed_by AS "proposedBy",
         proposed_by_name AS "proposedByName", proposed_at AS "proposedAt"
       FROM shares.correction LEFT JOIN shares.register_person AS person ON person.operation = correction.operation
       WHERE status = 'proposed' ORDER BY proposed_at LIMIT 100`,
    );
    return rows.map((row) => ({ ...row, proposedAt: row.proposedAt.toISOString() }));
  }
}
