import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { Resignation, type ResignationState } from '../domain/resignation';
import { sharesErrors } from '../shares.errors';

type Row = Omit<ResignationState, 'refund'> & { refund: string | null };

const SELECT = `SELECT id, holder_id AS "holderId", status, requested_on AS "requestedOn", letter, effective_on AS "effectiveOn",
  decided_by AS "decidedBy", decided_by_name AS "decidedByName", decided_on AS "decidedOn", net_assets_tested_on AS "netAssetsTestedOn",
  liquidity_tested_on AS "liquidityTestedOn", refusal_reason AS "refusalReason", count, refund, registered_on AS "registeredOn",
  approved_by AS "approvedBy", approved_by_name AS "approvedByName", approved_on AS "approvedOn" FROM shares.resignation`;

@Injectable()
export class ResignationRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: shares.resignation-waits, when the holder has one under way */
  async add({ data }: Resignation, ibanCipher: Buffer, createdAt: Date): Promise<void> {
    const added = await this.database.query(
      `INSERT INTO shares.resignation (id, holder_id, status, requested_on, letter, iban_cipher, effective_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (holder_id) WHERE status IN ('requested', 'accepted') DO NOTHING RETURNING id`,
      [data.id, data.holderId, data.status, data.requestedOn, data.letter, ibanCipher, data.effectiveOn, createdAt],
    );
    if (added.length === 0) throw sharesErrors.fail('resignation-waits');
  }

  /** Locked until the transaction ends. Fails with: shares.resignation-not-found */
  async getForUpdate(id: string): Promise<Resignation> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    if (!row) throw sharesErrors.fail('resignation-not-found');
    return Resignation.restore({ ...row, refund: row.refund === null ? null : Money.ofCents(BigInt(row.refund)) });
  }

  /** Accepted ones whose day has come. */
  async due(today: LocalDate): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM shares.resignation WHERE status = 'accepted' AND effective_on <= $1 ORDER BY effective_on, id`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  async ibanCipherOf(id: string): Promise<Buffer | null> {
    const row = await this.database.first<{ iban_cipher: Buffer | null }>(
      'SELECT iban_cipher FROM shares.resignation WHERE id = $1',
      [id],
    );
    return row?.iban_cipher ?? null;
  }

  async save({ data }: Resignation): Promise<void> {
    await this.database.query(
      `UPDATE shares.resignation SET status = $2, effective_on = $3, decided_by = $4, decided_by_name = $5, decided_on = $6,
         net_assets_tested_on = $7, liquidity_tested_on = $8, refusal_reason = $9, count = $10, refund = $11, registered_on = $12,
         approved_by = $13, approved_by_name = $14, approved_on = $15 WHERE id = $1`,
      [
        data.id,
        data.status,
        data.effectiveOn,
        data.decidedBy,
        data.decidedByName,
        data.decidedOn,
        data.netAssetsTestedOn,
        data.liquidityTestedOn,
        data.refusalReason,
        data.count,
        data.refund?.cents.toString() ?? null,
        data.registeredOn,
        data.approvedBy,
        data.approvedByName,
        data.approvedOn,
      ],
    );
  }
}
