import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

/** A paper of an application. */
export interface Evidence {
  id: string;
  applicationId: string;
  fileName: string;
  contentType: string;
  size: number;
  sha256: string;
  storageKey: string;
}

const SELECT = `SELECT id, application_id AS "applicationId", file_name AS "fileName", content_type AS "contentType", size, sha256,
  storage_key AS "storageKey" FROM solidarity.evidence`;

@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  ofApplication(applicationId: string): Promise<Evidence[]> {
    return this.database.query(`${SELECT} WHERE application_id = $1 AND erased_at IS NULL ORDER BY id`, [
      applicationId,
    ]);
  }

  find(applicationId: string, id: string): Promise<Evidence | undefined> {
    return this.database.first(`${SELECT} WHERE application_id = $1 AND id = $2 AND erased_at IS NULL`, [
      applicationId,
      id,
    ]);
  }

  async add(evidence: Evidence, at: Date): Promise<void> {
    const { id, applicationId, fileName, contentType, size, sha256, storageKey } = evidence;
    await this.database.query(
      `INSERT INTO solidarity.evidence (id, application_id, file_name, content_type, size, sha256, storage_key, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, applicationId, fileName, contentType, size, sha256, storageKey, at],
    );
  }

  async markErased(id: string, at: Date): Promise<void> {
    await this.database.query('UPDATE solidarity.evidence SET erased_at = $2 WHERE id = $1', [id, at]);
  }

  /** Applications whose private part has been kept long enough, and drafts that were left behind by a campaign. */
  async expired(today: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT application.id FROM solidarity.application JOIN solidarity.campaign ON campaign.id = campaign_id
       WHERE content_cipher IS NOT NULL
         AND (keep_until < $1 OR (application.status = 'draft' AND campaign.status IN ('closed', 'archived')))
       ORDER BY keep_until, application.id LIMIT $2`,
      [today, limit],
    );
    return rows.map(({ id }) => id);
  }

  async eraseContent(applicationId: string): Promise<void> {
    await this.database.query('UPDATE solidarity.application SET content_cipher = NULL WHERE id = $1', [applicationId]);
  }
}
