import type { MemberId } from '@coopera/kernel';
import { Audit, Database, Documents } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { sharesErrors } from '../shares.errors';

export interface StoredFile {
  bytes: Buffer;
  name: string;
  type: string;
}

/** The certificate of an operation, as it was made once. */
@Injectable()
export class ShareCertificateQuery {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly audit: Audit,
  ) {}

  /** One's own. Fails with: shares.operation-not-found, shares.document-not-ready */
  own(operation: number, memberId: MemberId | null): Promise<StoredFile> {
    return this.read(operation, 'AND holder.member_id = $2', [memberId]);
  }

  /** Of anybody. Fails with: shares.operation-not-found, shares.document-not-ready */
  async any(operation: number): Promise<StoredFile> {
    const file = await this.read(operation);
    await this.audit.record({
      action: 'shares.certificate.read',
      subjectKind: 'share-register',
      subjectId: String(operation),
    });
    return file;
  }

  private async read(operation: number, condition = '', params: unknown[] = []): Promise<StoredFile> {
    const sourceId = await this.sourceOf(operation, condition, params);
    const document = await this.documents.find('share-subscription', sourceId, 'share-certificate-pdf');
    if (!document) throw sharesErrors.fail('document-not-ready');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }

  private async sourceOf(operation: number, condition: string, params: unknown[]): Promise<string> {
    const line = await this.database.first<{ sourceId: string }>(
      `SELECT source_id AS "sourceId" FROM shares.register_line AS line JOIN shares.holder ON holder.id = line.holder_id
       WHERE operation = $1 AND line.kind = 'subscription' ${condition}`,
      [operation, ...params],
    );
    if (!line) throw sharesErrors.fail('operation-not-found');
    return line.sourceId;
  }
}
