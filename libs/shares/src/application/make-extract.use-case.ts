import type { Language } from '@coopera/kernel';
import { Clock, Database, DocumentRenderer, Documents, Organisation, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { RegisterExtractQuery } from './register-extract.query';

const TEMPLATE = 'libs/shares/documents/extract.typ';

/** Makes the PDF of an extract that was asked for, once, with the signature of its data. */
@Injectable()
export class MakeExtract {
  constructor(
    private readonly database: Database,
    private readonly extracts: RegisterExtractQuery,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: string): Promise<void> {
    const asked = await this.database.first<{ holderId: string | null; language: Language }>(
      'SELECT holder_id AS "holderId", language FROM shares.extract WHERE id = $1 AND made_at IS NULL FOR UPDATE',
      [id],
    );
    if (!asked) return; // replayed
    const extract = await this.extracts.read(asked.holderId);
    const data = { ...extract, language: asked.language, cooperative: await this.organisation.card() };
    await this.documents.store({
      kind: 'share-extract-pdf',
      ownerKind: 'share-extract',
      ownerId: id,
      language: asked.language,
      fileName: `extract-${extract.document.head.operation}.pdf`,
      contentType: 'application/pdf',
      bytes: await this.renderer.render(TEMPLATE, data),
      computedFrom: extract.document.head.hash,
    });
    await this.database.query('UPDATE shares.extract SET made_at = $2 WHERE id = $1', [id, this.clock.now()]);
  }
}
