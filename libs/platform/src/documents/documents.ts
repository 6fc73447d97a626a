import { createHash } from 'node:crypto';
import type { DocumentId, Language, LocalDate } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { Storage } from '../storage/storage';

export interface NewDocument {
  /** What it is: "invoice-pdf", "payslip-pdf". One of a kind per owner: never regenerated silently. */
  kind: string;
  ownerKind: string;
  ownerId: string;
  language: Language | null;
  fileName: string;
  contentType: string;
  bytes: Buffer;
  /** Hash of what it was computed from (the parameters in force), where that matters. */
  computedFrom?: string;
  keepUntil?: LocalDate;
}

export interface StoredDocument {
  id: DocumentId;
  kind: string;
  fileName: string;
  contentType: string;
  sha256: string;
  size: number;
  storageKey: string;
}

const COLUMNS = `id, kind, file_name AS "fileName", content_type AS "contentType", sha256, size, storage_key AS "storageKey"`;

/** PDFs and XML, stored once with their hash. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Stores a document; when its owner has one of that kind already, that one stays and is returned. */
  async store(document: NewDocument): Promise<StoredDocument> {
    const known = await this.find(document.ownerKind, document.ownerId, document.kind);
    if (known) return known;
    const id = uuidv7() as DocumentId;
    const sha256 = createHash('sha256').update(document.bytes).digest('hex');
    const storageKey = `${document.ownerKind}/${document.ownerId}/${id}-${document.fileName.replace(/[^\w.-]/g, '_')}`;
    await this.storage.put(storageKey, document.bytes, document.contentType);
    await this.database.query(
      `INSERT INTO platform.document (id, kind, owner_kind, owner_id, language, file_name, content_type, sha256, size,
         storage_key, computed_from, keep_until, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        document.kind,
        document.ownerKind,
        document.ownerId,
        document.language,
        document.fileName,
        document.contentType,
        sha256,
        document.bytes.length,
        storageKey,
        document.computedFrom ?? null,
        document.keepUntil ?? null,
        this.clock.now(),
      ],
    );
    return {
      id,
      kind: document.kind,
      fileName: document.fileName,
      contentType: document.contentType,
      sha256,
      size: document.bytes.length,
      storageKey,
    };
  }

  find(ownerKind: string, ownerId: string, kind: string): Promise<StoredDocument | undefined> {
    return this.database.first<StoredDocument>(
      `SELECT ${COLUMNS} FROM platform.document WHERE owner_kind = $1 AND owner_id = $2 AND kind = $3`,
      [ownerKind, ownerId, kind],
    );
  }

  byId(id: DocumentId): Promise<StoredDocument | undefined> {
    return this.database.first<StoredDocument>(`SELECT ${COLUMNS} FROM platform.document WHERE id = $1`, [id]);
  }

  /** The bytes. @throws Error when the stored file is not the one that was stored */
  async read(document: StoredDocument): Promise<Buffer> {
    const bytes = await this.storage.get(document.storageKey);
    if (createHash('sha256').update(bytes).digest('hex') !== document.sha256)
      throw new Error(`the stored file of document ${document.id} was altered`);
    return bytes;
  }
}
