import type { LoginId } from '@coopera/kernel';
import { Database, Documents } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { sharesErrors } from '../shares.errors';
import type { StoredFile } from './share-certificate.query';

/** The PDF of an extract, for the person who asked for it. */
@Injectable()
export class ExtractFileQuery {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
  ) {}

  /** Fails with: shares.document-not-ready */
  async read(id: string, by: LoginId): Promise<StoredFile> {
    const asked = await this.database.first('SELECT 1 FROM shares.extract WHERE id = $1 AND asked_by = $2', [id, by]);
    const document = asked && (await this.documents.find('share-extract', id, 'share-extract-pdf'));
    if (!document) throw sharesErrors.fail('document-not-ready');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }
}
