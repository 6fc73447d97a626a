import type { LocalDate } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

export interface Receipt {
  ownerId: string;
  ownerKind: 'line' | 'supplier-invoice';
  sha256: string;
  fileName: string;
  contentType: string;
  size: number;
  storageKey: string;
  /** The last day on which the original is kept. */
  keepUntil: LocalDate;
}

const SELECT = `SELECT owner_id AS "ownerId", owner_kind AS "ownerKind", sha256, file_name AS "fileName", content_type AS "contentType", size,
  storage_key AS "storageKey", keep_until AS "keepUntil" FROM expenses.receipt`;

@Injectable()
export class ReceiptRepository {
  constructor(private readonly database: Database) {}

  of(ownerId: string): Promise<Receipt | undefined> {
    return this.database.first(`${SELECT} WHERE owner_id = $1`, [ownerId]);
  }

  async ofMany(ownerIds: string[]): Promise<ReadonlyMap<string, Receipt>> {
    const rows = await this.database.query<Receipt>(`${SELECT} WHERE owner_id = ANY($1)`, [ownerIds]);
    return new Map(rows.map((row) => [row.ownerId, row]));
  }

  /** Replaces the one of its owner. @returns false when the same file serves elsewhere, at the same moment too */
  async put(receipt: Receipt, at: Date): Promise<boolean> {
    await this.database.query('DELETE FROM expenses.receipt WHERE owner_id = $1', [receipt.ownerId]);
    const added = await this.database.query(
      `INSERT INTO expenses.receipt (owner_id, owner_kind, sha256, file_name, content_type, size, storage_key, keep_until, stored_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (sha256) DO NOTHING RETURNING owner_id`,
      [
        receipt.ownerId,
        receipt.ownerKind,
        receipt.sha256,
        receipt.fileName,
        receipt.contentType,
        receipt.size,
        receipt.storageKey,
        receipt.keepUntil,
        at,
      ],
    );
    return added.length > 0;
  }
}
