import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

export interface ApiClient {
  id: string;
  name: string;
  /** Names of permissions. */
  scopes: string[];
  /** The beginning of the key, to recognise it by. */
  keyStart: string;
  createdAt: Date;
  createdBy: string;
  revokedAt: Date | null;
}

const SELECT = `SELECT id, name, scopes, key_start AS "keyStart", created_at AS "createdAt", created_by AS "createdBy",
  revoked_at AS "revokedAt" FROM webhooks.api_client`;

@Injectable()
export class ApiClientRepository {
  constructor(private readonly database: Database) {}

  async add(client: Omit<ApiClient, 'revokedAt'>, keyHash: Buffer): Promise<void> {
    await this.database.query(
      `INSERT INTO webhooks.api_client (id, name, scopes, key_start, key_hash, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [client.id, client.name, client.scopes, client.keyStart, keyHash, client.createdAt, client.createdBy],
    );
  }

  list(): Promise<ApiClient[]> {
    return this.database.query<ApiClient>(`${SELECT} ORDER BY revoked_at IS NOT NULL, name, id`);
  }

  /** On every request with a key, so as a prepared statement outside any transaction. */
  async activeByKeyHash(keyHash: Buffer): Promise<ApiClient | undefined> {
    const sql = `${SELECT} WHERE key_hash = $1 AND revoked_at IS NULL`;
    return (await this.database.prepared<ApiClient>('webhooks.api-client', sql, [keyHash]))[0];
  }

  /** @returns whether there was one that was not revoked yet */
  async revoke(id: string, at: Date, by: string): Promise<boolean> {
    const rows = await this.database.changed(
      'UPDATE webhooks.api_client SET revoked_at = $2, revoked_by = $3 WHERE id = $1 AND revoked_at IS NULL RETURNING id',
      [id, at, by],
    );
    return rows.length > 0;
  }
}
